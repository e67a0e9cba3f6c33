import Testing

@testable import Evaluation
@testable import Scenario

@Suite("The signals that ship")
struct SignalsTests {
    @Test("Every signal hears its own examples and none of its counter-examples")
    func examples() throws {
        #expect(try Fixture.evaluator().exampleFailures().map(\.description) == [])
    }

    @Test("Every element, flag and strength has a signal")
    func complete() throws {
        let found = Set(try Fixture.evaluator().signals.signals.map(\.finds))
        let wanted =
            Element.allCases.map(Target.element) + Flag.allCases.map(Target.flag)
            + Strength.allCases.map(Target.strength)
        #expect(wanted.filter { !found.contains($0) } == [])
    }

    @Test("Every signal has three examples, three counter-examples and a contrast")
    func sizes() throws {
        let signals = try Fixture.evaluator().signals.signals
        #expect(signals.filter { $0.matches.count < 3 || $0.not.count < 3 || $0.contrast.isEmpty }.map(\.id) == [])
    }

    @Test("An example that is read wrong is told with its place")
    func failure() throws {
        let place = Place(path: "signals/made-up.yaml", line: 9, column: 5)
        let signal = Signal(
            id: "made.up", finds: .element(.decision), strength: 1, why: "Made up.", classes: [:],
            patterns: [.init(text: "kill", place: place)], status: [:], unless: [],
            matches: [.init(text: "I [[dropped]] it.", place: place, status: nil)],
            not: [.init(text: "I killed it.", place: place, status: nil)],
            contrast: [.init(place: place, does: "I [[killed]] it.", doesNot: "I kept it.")])
        let evaluator = try Evaluator(SignalSet(lexicon: [:], signals: [signal], version: "0"))
        #expect(
            evaluator.exampleFailures().map(\.description) == [
                "signals/made-up.yaml:9:5: error: made.up does not hear this",
                "signals/made-up.yaml:9:5: error: made.up hears \"killed\" where it should hear nothing",
            ])
    }
}
