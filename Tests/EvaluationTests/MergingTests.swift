import Scenario
import Testing

@testable import Evaluation

@Suite("What a probe brings out")
struct MergingTests {
    private func readings(_ answer: String, _ probe: String) throws -> (answer: Reading, merged: Reading) {
        let evaluator = try Fixture.evaluator()
        let prompt = try Fixture.prompt()
        let reading = evaluator.read(answer, to: prompt)
        let follow = evaluator.read(probe, to: try Fixture.prompt("What did you say no to?"))
        return (reading, evaluator.merge(reading, with: follow, in: prompt))
    }

    @Test("It enters with its source, at a discount")
    func discount() throws {
        let (answer, merged) = try readings("I moved the calibration to the dock.", "I said no to the factory line.")
        #expect(!answer.present.contains(.alternatives))
        let found = try #require(merged.findings.first { $0.kind == .element(.alternatives) })
        #expect(found.source == 1)
        #expect(merged.elements[.alternatives, default: 0] > 0.5)
        #expect(merged.score > answer.score)
    }

    @Test("What was quoted before brings nothing")
    func twice() throws {
        let text = "I said no to the factory line."
        let (answer, merged) = try readings(text, text)
        #expect(merged.elements == answer.elements)
        #expect(merged.findings == answer.findings)
    }

    @Test(
        "What is not read as an answer brings nothing",
        arguments: ["", "Hm.", "What did I say no to? You ask what I said no to."])
    func gated(_ probe: String) throws {
        let (answer, merged) = try readings("I moved the calibration to the dock.", probe)
        #expect(merged.findings == answer.findings)
        #expect(merged.vote == answer.vote)
    }

    @Test("It does not undo a flag, and makes no strong hire of an answer that held nothing")
    func limits() throws {
        let (flagged, rescued) = try readings(
            "I would set up a meeting with all the teams to align on the next steps.",
            "I said no to the factory line. It cost us two weeks, and complaints went from 31 to 12.")
        #expect(flagged.raised == [.processFirst])
        #expect(rescued.vote <= .noHire)
        let (empty, told) = try readings(
            "The scanners were moved around a lot in those weeks.",
            "I said no to the factory line. It cost us two weeks of output so that the dock could go on, and complaints "
                + "went from 31 to 12.")
        #expect(empty.present.isEmpty)
        #expect(told.present.count >= 3)
        #expect(told.vote == .hire)
    }

    @Test("The second probe's findings carry their own number")
    func numbers() throws {
        let evaluator = try Fixture.evaluator()
        let prompt = try Fixture.prompt()
        var reading = evaluator.read("I moved the calibration to the dock.", to: prompt)
        for probe in ["Hm.", "Complaints went from 31 to 12."] {
            reading = evaluator.merge(reading, with: evaluator.read(probe, to: prompt), in: prompt)
        }
        #expect(reading.findings.first { $0.kind == .element(.result) }?.source == 2)
    }
}
