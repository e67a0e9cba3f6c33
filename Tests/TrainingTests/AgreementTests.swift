import Foundation
import Scenario
import Testing

@testable import Training

@Suite("Agreement of readings with raters")
struct AgreementTests {
    @Test("22 answers and their readings are measured as another program measured them")
    func figures() throws {
        let folder = Fixture.root + "/Tests/Fixtures/Agreement"
        let readings = try AnswerFile.readings(in: folder + "/readings.jsonl")
        let pairs = try AnswerFile.answers(in: folder + "/labels.jsonl").map { labelled in
            (labelled, try #require(readings[labelled.answer.id]))
        }
        let agreement = Agreement(of: pairs)
        let expected: [Measure: Double] = [
            .decision: 0.8148148148148148, .alternatives: 0.7777777777777777, .result: 0.8,
            .tradeoff: 0.5555555555555556, .elements: 0.7370370370370369, .flagPrecision: 0.8888888888888888,
            .flagRecall: 0.5, .flagF1: 0.64, .clean: 0.8888888888888888, .evidence: 0.8292682926829268,
            .kappa: 0.5212765957446808, .exact: 0.5, .adjacent: 0.95, .bias: -0.1, .hire: 0.75,
            .clear: 0.8461538461538461, .close: 0.7894736842105263,
        ]
        for measure in Measure.allCases {
            let value = try #require(agreement[measure])
            let wanted = try #require(expected[measure])
            #expect(abs(value - wanted) < 1e-12, "\(measure.rawValue): \(value), not \(wanted)")
        }
    }

    @Test("A doubted label counts neither for nor against a reading")
    func doubts() {
        var labelled = Fixture.labelled("a1", [.element(.decision), .flag(.waits)])
        labelled.doubts = [.element(.decision), .flag(.rogue), .flag(.waits)]
        let agreement = Agreement(of: [(labelled, Rating(labels: [.flag(.rogue)], vote: .noHire))])
        #expect(agreement[.decision] == 1)
        #expect(agreement[.flagPrecision] == 1)
        #expect(agreement[.flagRecall] == 1)
    }

    @Test("A doubted vote is not counted, but still ranks")
    func doubtedVote() {
        var labelled = Fixture.labelled("a1", vote: .strongHire)
        labelled.isVoteDoubted = true
        let agreement = Agreement(of: [
            (labelled, Rating(labels: [], vote: .strongNoHire)),
            (Fixture.labelled("a2", vote: .noHire), Rating(labels: [], vote: .noHire)),
        ])
        #expect(agreement[.exact] == 1)
        #expect(agreement[.clear] == 0)
    }

    @Test("A reader that quotes nothing has no evidence to measure")
    func noQuotes() {
        var labelled = Fixture.labelled("a1", [.element(.result)])
        labelled.rating.quotes = [.element(.result): ["down to 3 %"]]
        #expect(Agreement(of: [(labelled, Rating(labels: [.element(.result)], vote: .hire))])[.evidence] == nil)
    }

    @Test("Of two answers with one vote the score decides which ranks higher, and a tie counts half")
    func ranking() {
        func close(_ better: Double, _ worse: Double) -> Double? {
            Agreement(of: [
                (Fixture.labelled("a1", vote: .hire), Rating(labels: [], vote: .noHire, score: better)),
                (Fixture.labelled("a2", vote: .noHire), Rating(labels: [], vote: .noHire, score: worse)),
            ])[.close]
        }
        #expect(close(41, 40) == 1)
        #expect(close(40, 40) == 0.5)
        #expect(close(39, 40) == 0)
    }

    @Test("Answers of different rounds are not ranked against each other")
    func rounds() {
        let agreement = Agreement(of: [
            (Fixture.labelled("a1", vote: .hire), Rating(labels: [], vote: .noHire)),
            (Fixture.labelled("a2", vote: .noHire, round: "technical"), Rating(labels: [], vote: .hire)),
        ])
        #expect(agreement[.close] == 1)
    }

    @Test(
        "Quotes are of one place when half of the shorter one's words stand in the other in order",
        arguments: [
            ("we cut the export", "So we cut the Export, and shipped", true),
            ("one two three four", "four three two one", false),
            ("one two three four", "one x two y", true),
            ("a b a b c", "c a b", true),
            ("\u{201C}Übung_3\u{201D}, 5\u{B2}", "übung_3 5²", true),
            ("", "anything", false),
        ])
    func places(_ one: String, _ other: String, _ isSame: Bool) {
        #expect(SamePlace.is(one, other) == isSame)
    }
}
