import Evaluation
import Testing

@testable import Scenario
@testable import Training

@Suite("Proving signals")
struct ProvingTests {
    private func pattern(_ text: String, line: Int) -> Signal.Pattern {
        Signal.Pattern(text: text, place: Place(path: "signals/made-up.yaml", line: line, column: 5))
    }

    private func signals(_ patterns: [Signal.Pattern], matches: [String]) -> SignalSet {
        let place = Place(path: "signals/made-up.yaml", line: 9, column: 5)
        let signal = Signal(
            id: "made.up", finds: .element(.decision), strength: 0.9, why: "Made up.", classes: [:],
            patterns: patterns, status: [:], unless: [],
            matches: matches.map { Signal.Example(text: $0, place: place, status: nil) },
            not: [Signal.Example(text: "I kept it.", place: place, status: nil)], contrast: [])
        return SignalSet(lexicon: [:], signals: [signal], version: "0")
    }

    @Test("A pattern that no example needs survives its removal, and one that an example needs does not")
    func mutation() throws {
        let (needed, spare) = (pattern("kill", line: 5), pattern("drop", line: 6))
        let signals = signals([needed, spare], matches: ["I [[killed]] it."])
        #expect(try Mutation.survivors(in: signals) == [spare])
    }

    @Test("Nothing is proved with examples that fail as they are")
    func failing() {
        let signals = signals([pattern("kill", line: 5)], matches: ["I [[dropped]] it."])
        let error = #expect(throws: LoadingError.self) { try Mutation.survivors(in: signals) }
        #expect(error?.diagnostics.map(\.message) == ["made.up does not hear this"])
    }

    @Test("Each pattern is counted in each text where it is heard, also beside a surer one in the same clause")
    func use() throws {
        let signals = signals(
            [pattern("kill", line: 5), pattern("old export", line: 6), pattern("never said", line: 7)],
            matches: ["I [[killed]] it."])
        let round = try #require(Pack.load(from: Fixture.root + "/Scenarios/scale-ai-pgm").rounds.first)
        let prompt = Prompt(round: round, text: "Tell me about a time you had to choose.")
        let texts = [
            "I killed the old export in March because nobody on the team could keep it running any longer.",
            "I killed the pilot in May because two of the five customers were not using it at all by then.",
        ].map { ($0, prompt) }
        let use = try #require(SignalUse.count(signals, in: texts).first)
        #expect(use.signal == "made.up")
        #expect(use.texts == 2)
        #expect(use.patterns.map(\.texts) == [2, 1, 0])
    }
}
