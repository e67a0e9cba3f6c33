import Scenario
import Testing

@testable import Evaluation
@testable import Interview
@testable import Report

@Suite("A session as plain lines")
struct PlainTextTests {
    @Test("An exchange is read out with its evidence in words")
    func exchange() throws {
        let report = try report([.started(plan: plan(.drill))] + oneRound)
        let exchange = try #require(report.session.exchange)
        #expect(
            Document(exchange, round: "technical", isSealed: false, titles: titles).plainText == """
                Fewer false negatives?

                Engineering lead asked.

                    [D: I said] [D, A: no to Kafka].
                    We [flag waits: waited *two* weeks].

                Handed in after 1:58, 0:06 to start.

                Interviewer: “Right.”

                Probe: What did it cost?

                    [T: Stale prices] for a week.

                Cut off after 1:58, 0:06 to start.

                - Vote: 3 hire, score 66 of 100
                - Decision: “I said no to Kafka” (Names it)
                - Alternatives: “no to Kafka” (Names what was refused)
                - Result: not heard
                - Trade-off: “Stale prices” (Names it)
                - Flag: waits; “waited *two* weeks” (Waits)
                - Framing: 3 of 4

                """)
    }

    @Test("What was not read as an answer says why, and nothing of elements")
    func gate() {
        let reading = Reading.sample(.strongNoHire, gates: [GateFinding(gate: .empty, says: "Say it.")], score: 0)
        #expect(
            Document(reading, round: "technical", titles: titles).plainText == """
                - Vote: 1 strong no hire, score 0 of 100
                - Not read as an answer: Say it.
                - Framing: 1 of 4

                """)
    }

    @Test("An element that was heard but not enough says so")
    func thin() {
        var reading = Reading.sample(.hire, [findings[0]])
        reading.elements[.decision] = 0.3
        #expect(
            Document(reading, round: "x").plainText.contains("- Decision, too thin: “I said no to Kafka” (Names it)\n"))
    }

    @Test("A question that was passed, and one not answered yet")
    func passed() throws {
        let asked = AskedQuestion(id: "queue", text: "And the queue?", interviewer: "Engineering lead")
        let report = try report([
            .started(plan: plan(.drill)), .roundBegan(round: 0), .asked(question: asked),
            .answered(answer: answer("", .passed), reading: .sample(.strongNoHire)), .redone, .asked(question: asked),
        ])
        let text = Document(report).plainText
        #expect(text.contains("Passed after 1:58, 0:06 to start."))
        #expect(text.hasSuffix("And the queue? (attempt 2)\n\nEngineering lead asked.\n\nNot answered.\n"))
    }

    @Test("No control character reaches the terminal")
    func controls() {
        #expect(Document([.said(["a\u{1B}[2Jb\u{9B}c"])]).plainText == "    a[2Jbc\n")
    }
}

@Suite("A sealed session")
struct SealedTests {
    let sealed: SessionReport

    init() throws { sealed = try report([.started(plan: plan(.loop))] + oneRound) }

    @Test("shows what was asked and said, and nothing that was made of it")
    func document() {
        #expect(
            Document(sealed).plainText == """
                Full loop · Acme · Program Manager

                Session abc0000000, brisk pace; begun 2025-11-21 18:04:05 UTC; not finished.

                Votes and readings stay sealed until the committee has decided.

                Round 1: technical deep dive

                Fewer false negatives?

                Engineering lead asked.

                    I said no to Kafka.
                    We waited *two* weeks.

                Handed in after 1:58, 0:06 to start.

                Interviewer: “Right.”

                Probe: What did it cost?

                    Stale prices for a week.

                Cut off after 1:58, 0:06 to start.

                """)
    }

    @Test(
        "has no vote, no reading and no event in JSON", arguments: ["hire", "\"score\"", "Names it", "summary", "_0"])
    func json(word: String) throws {
        let text = try JSON(sealed).pretty
        #expect(!text.contains(word))
    }

    @Test("cannot be taken in again")
    func taken() throws {
        #expect(throws: SessionFileError.sealed) { try SessionFile.events(in: JSON(sealed).pretty) }
    }

    @Test("is open when it is coached")
    func coached() throws {
        let coached = try report([.started(plan: plan(.loop, coach: true))] + oneRound)
        #expect(Document(coached).plainText.contains("3 hire"))
    }
}
