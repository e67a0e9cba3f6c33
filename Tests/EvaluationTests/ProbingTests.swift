import Scenario
import Testing

@testable import Evaluation

@Suite("Choosing a probe")
struct ProbingTests {
    private func probe(_ id: String, _ target: Target, _ text: String) -> Probe {
        Probe(id: id, target: target, text: text)
    }

    private func asked(_ answer: String, _ shared: [Probe], before: [AskedProbe] = []) throws -> AskedProbe? {
        let evaluator = try Fixture.evaluator()
        let prompt = try Fixture.prompt()
        return evaluator.probe(
            after: evaluator.read(answer, to: prompt), to: nil, in: prompt.round, shared: shared, asked: before)
    }

    @Test("A gate comes before flags, a flag before a gap, a gap before depth")
    func order() throws {
        let shared = [
            probe("depth", .depth, "Go on."), probe("gap", .element(.result), "What came of it?"),
            probe("flag", .flag(.waits), "What could you have done?"), probe("gate", .gate(.empty), "Take your time."),
        ]
        #expect(try asked("", shared)?.id == "gate")
        #expect(try asked("I waited for the approval of the board for five weeks.", shared)?.id == "flag")
        #expect(try asked("I moved the calibration to the dock.", shared)?.id == "gap")
        #expect(try asked(EvaluatorTests.strong, shared)?.id == "depth")
    }

    @Test("The same probe and the same words are never asked twice")
    func once() throws {
        let shared = [
            probe("one", .element(.result), "What came of it?"), probe("two", .element(.result), "What came of it?"),
            probe("three", .element(.result), "How do you know?"),
        ]
        let first = try #require(try asked("I moved the calibration to the dock.", shared))
        #expect(first.id == "one")
        #expect(try asked("I moved the calibration to the dock.", shared, before: [first])?.id == "three")
    }

    @Test("A quote is the candidate's own and short; without one the probe is skipped")
    func quotes() throws {
        let shared = [probe("quote", .element(.result), "You said “{quote}”. And then?")]
        #expect(
            try asked("I dropped the export in May.", shared)?.text
                == "You said “I dropped the export in May”. And then?")
        let long = """
            I dropped the export in May after a long talk with the two finance people who had paid for it and with their own auditors.
            """
        #expect(try asked(long, shared)?.text == "You said “I dropped the export in May”. And then?")
        #expect(try asked("It was a good project and I liked the team.", shared) == nil)
    }
}
