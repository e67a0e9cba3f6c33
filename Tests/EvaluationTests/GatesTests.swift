import Scenario
import Testing

@testable import Evaluation

@Suite("What is not read as an answer")
struct GatesTests {
    private static let question = "Tell me about a project that had no spec."

    private func reading(_ answer: String, to question: String = question) throws -> Reading {
        try Fixture.evaluator().read(answer, to: Fixture.prompt(question))
    }

    @Test(
        "It is told by what it is, earns the lowest vote, and holds no element",
        arguments: [
            ("", Gate.empty),
            ("... ,,, ???", .empty),
            ("Hm.", .empty),
            ("asdkjh qweoiu zxmcnb laksjdh qpwoei rutyal skdjfh gnvmcx", .nonsense),
            ("ship ship ship ship ship ship ship ship ship ship ship ship ship ship", .nonsense),
            ("Ich habe das Projekt ohne Spezifikation begonnen und die Kunden haben es sofort benutzt.", .language),
            (
                "You want me to tell you about a project that had no spec, so a project in which there was no spec.",
                .echo
            ),
            ("Decision: good. Alternatives: many. Result: great. Trade-off: yes.", .recited),
            (
                """
                I made a principled decision under ambiguity, I weighed real alternatives with autonomous ownership, the \
                trade-off was explicit, and the outcome was aligned with our leadership principles.
                """, .recited
            ),
            (
                "You should always write the spec first, and you should never start before everyone agrees, in any company.",
                .generic
            ),
            (
                "Heat the oven to 220 degrees. Rub the butter into the flour, stir in buttermilk, and bake for 12 minutes.",
                .offQuestion
            ),
        ])
    func gates(_ answer: String, _ gate: Gate) throws {
        let reading = try reading(answer)
        #expect(reading.gates.map(\.gate) == [gate])
        #expect(reading.vote == .strongNoHire)
        #expect(reading.score == 0)
        #expect(reading.present == [])
    }

    @Test("A sound answer to another question of the loop is not read as one to this")
    func otherSubject() throws {
        let pack = try Fixture.pack()
        let answer = try #require(pack.question("missed-boxes")).question.strong.text
        for id in ["pay-figure", "level-claim", "why-here", "api-promised", "panel-hard-words", "hardest-call"] {
            let (round, question) = try #require(pack.question(id))
            let reading = try Fixture.evaluator().read(
                answer, to: Prompt(round: round, text: question.text, question: question))
            #expect(reading.gates.map(\.gate) == [.offQuestion], "\(id)")
            #expect(reading.vote == .strongNoHire)
        }
    }

    @Test("A case of one's own is on a question that asks for one, whatever its subject")
    func ownCase() throws {
        let (round, question) = try #require(Fixture.pack().question("left-disagreement"))
        let prompt = Prompt(round: round, text: question.text, question: question)
        #expect(try Fixture.evaluator().read(EvaluatorTests.strong, to: prompt).gates == [])
    }

    @Test("What a recitation shows against its speaker still counts")
    func flagsOfRecitation() throws {
        let reading = try reading(
            """
            My decision was principled, the alternatives were weighed, the outcome was aligned, and the trade-off was explicit. \
            I own the vision with accountability, and everything was a priority.
            """)
        #expect(reading.gates.map(\.gate) == [.recited])
        #expect(reading.raised == [.noTradeoff])
    }

    @Test(
        "Odd but honest answers pass",
        arguments: [
            "- label schema v2, no spec, 3 customers waiting\n- froze v1 same day, put v2 live for ONE customer",
            "p99 410 → 880 ms after the cutover, so it's prefill. I pinned prefill, left decode, flag with auto-revert.",
            "No spec. I wrote one page: let go, back off 20cm, after 2 tries ask a human. was ugly, 9 stops a shift",
            "was no spec yes. so me I take the old rule, I say customer this we do, rest no. work 3 week, ok",
        ])
    func oddAnswers(_ answer: String) throws {
        #expect(try reading(answer).gates == [])
    }
}
