import Foundation
import Scenario
import Testing

@testable import Training

@Suite("Labelled answers")
struct AnswersTests {
    @Test("The answers that ship are whole: their number, writers and labels")
    func shipped() throws {
        let answers = try Fixture.answers()
        #expect(answers.count == 505)
        #expect(Set(answers.map(\.answer.writer)) == Set("abefghlm"))
        #expect(try Fixture.hostile().count == 85)
        let first = try #require(answers.first)
        #expect(first.answer.id == "a001")
        #expect(first.rating.elements == [.decision, .alternatives, .result, .tradeoff])
        #expect(first.rating.vote == .strongHire)
        #expect(first.rating.quotes[.element(.alternatives)]?.count == 2)
    }

    @Test("Every quote stands in its answer")
    func quotes() throws {
        for answer in try Fixture.answers() {
            for quote in answer.rating.quotes.values.joined() {
                #expect(answer.answer.text.contains(quote), "\(answer.answer.id): \(quote)")
            }
        }
    }

    @Test("A label with a quote is a label of the answer")
    func quotedLabels() throws {
        for answer in try Fixture.answers() {
            #expect(answer.rating.labels.isSuperset(of: answer.rating.quotes.keys), "\(answer.answer.id)")
        }
    }

    @Test("Each answer is held back once, and never read by what learnt from its writer")
    func folds() throws {
        let answers = try Fixture.answers()
        let folds = Fold.byWriter(answers)
        #expect(folds.map(\.name) == ["a", "b", "e", "f", "g", "h", "l", "m"])
        #expect(folds.flatMap(\.held).map(\.answer.id).sorted() == answers.map(\.answer.id).sorted())
        for fold in folds {
            #expect(fold.training.count + fold.held.count == answers.count)
            #expect(Set(fold.training.map(\.answer.writer)).isDisjoint(with: fold.held.map(\.answer.writer)))
        }
    }

    @Test("The fold of a manner holds its writers back whole")
    func manner() throws {
        let fold = Fold.byManner(try Fixture.answers())
        #expect(fold.name == "l and m")
        #expect(fold.held.count == 120)
        #expect(Set(fold.training.map(\.answer.writer)) == Set("abefgh"))
    }

    @Test(
        "A line that cannot be used is told with its place",
        arguments: [
            ("{}", ":1: error: the record has no \"id\""),
            ("\n{\"id\":\"a1\"", ":2: error: this is not JSON"),
            (
                #"{"id":"a1","elements":["wit"],"flags":[],"vote":2}"#,
                ":1: error: \"elements\" holds what it cannot hold"
            ),
            (
                #"{"id":"a1","elements":[],"flags":[],"vote":2}"#,
                ":1: error: the record lacks its round, question or answer"
            ),
        ])
    func problems(_ content: String, _ expected: String) throws {
        let path = FileManager.default.temporaryDirectory.path + "/answers-\(UUID().uuidString).jsonl"
        try Data(content.utf8).write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        let problem = #expect(throws: AnswerFile.Problem.self) { try AnswerFile.answers(in: path) }
        #expect(problem?.description == path + expected)
    }
}
