import Scenario
import Testing

@testable import Evaluation

@Suite("Reading an answer")
struct EvaluatorTests {
    static let strong = """
        I chose the patch over the rewrite, eleven days instead of two quarters. The director wanted the rewrite and I said no. \
        We lost video, which the patch doesn't cover, and I accepted that to stop the duplicates in May. They went from 8% to \
        1.3% in a month.
        """

    private func read(_ answer: String, round: String = "panel") throws -> Reading {
        try Fixture.evaluator().read(answer, to: Fixture.prompt(round: round))
    }

    @Test("A call with its alternative, its cost and its figures is a strong hire")
    func strongHire() throws {
        let reading = try read(Self.strong)
        #expect(reading.present == [.decision, .alternatives, .result, .tradeoff])
        #expect(reading.raised == [])
        #expect(reading.vote == .strongHire)
    }

    @Test("The same deeds of somebody else hold no decision of the candidate's")
    func borrowed() throws {
        let reading = try read(
            """
            Our tech lead chose the patch over the rewrite. The director wanted the rewrite and she refused. She accepted that it \
            would not cover video. Duplicates went from 8% to 1.3%.
            """)
        #expect(!reading.present.contains(.decision))
        #expect(reading.present.contains(.result))
    }

    @Test("A contrast with the easy move raises no flag and names an alternative")
    func contrast() throws {
        let reading = try read("The easy move was a meeting; I shipped the fallback instead.")
        #expect(reading.raised == [])
        #expect(reading.present.contains(.alternatives))
    }

    @Test(
        "Every finding quotes the text as given",
        arguments: [strong, "🙂 “I chose” the patch – it didn’t cover naïve video."])
    func verbatim(_ text: String) throws {
        let bytes = Array(text.utf8)
        for finding in try read(text).findings {
            #expect(Array(finding.quote.utf8) == Array(bytes[finding.start..<finding.end]))
        }
    }

    @Test(
        "The contributions add up to the score",
        arguments: [strong, "", "I asked the engineers what was wrong.", "I kept all."])
    func contributions(_ text: String) throws {
        let reading = try read(text)
        #expect(reading.contributions.reduce(0) { $0 + $1.points } == reading.score)
        #expect(0...100 ~= reading.score)
    }

    @Test("The same words again earn nothing")
    func repetition() throws {
        let once = try read("I moved the calibration to the dock.")
        let thrice = try read("I moved the calibration to the dock. I moved the calibration to the dock.")
        #expect(once.elements[.decision] == thrice.elements[.decision])
    }

    @Test("A pasted megabyte is read to its limit and no further")
    func megabyte() throws {
        let reading = try read(String(repeating: Self.strong + "\n", count: 4_000))
        #expect(reading.findings.allSatisfy { $0.end <= Passage.limit + 64 })
    }

    @Test("A straight figure stands in for elements that a question about pay does not ask for")
    func pay() throws {
        let pack = try Fixture.pack()
        let (round, question) = try #require(pack.question("pay-figure"))
        let prompt = Prompt(round: round, text: question.text, question: question)
        let answer = "My base is 180 thousand today, and I want 210 total."
        let straight = try Fixture.evaluator().read(answer, to: prompt)
        let unknown = try Fixture.evaluator().read(answer, to: Prompt(round: round, text: question.text))
        #expect(straight.score > unknown.score)
    }

    @Test("Each dimension of the round has a level, in the rubric's order")
    func dimensions() throws {
        let round = try #require(Fixture.pack().round("panel"))
        #expect(try read(Self.strong).dimensions.map(\.dimension) == round.rubric.map(\.id))
    }
}
