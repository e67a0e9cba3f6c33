import Scenario
import Testing

@testable import Evaluation

/// What the tests read with: the signals that ship, and a round with even weights.
enum Fixture {
    static let root = String(#filePath.dropLast("/Tests/EvaluationTests/Fixture.swift".count))

    private static let shared = Result { try Evaluator(SignalSet.load(from: root + "/Scenarios/signals")) }
    private static let shipped = Result { try Pack.load(from: root + "/Scenarios/scale-ai-pgm") }

    static func evaluator() throws -> Evaluator { try shared.get() }

    static func pack() throws -> Pack { try shipped.get() }

    /// A prompt in a round of the shipped pack.
    static func prompt(_ text: String = "Tell me about a time you had to choose.", round: String = "panel") throws
        -> Prompt
    {
        try Prompt(round: #require(pack().round(round)), text: text)
    }

    static func passage(_ text: String) throws -> Passage {
        try Passage(text, lemmatiser: evaluator().signals.lemmatiser)
    }
}
