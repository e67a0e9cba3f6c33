import Evaluation
import Interview
import Testing

@testable import Scenario

/// What all screen tests work with: the small pack of the fixtures, and an evaluator that hears a few phrases.
enum Fixture {
    /// The pack in `Tests/Fixtures/Packs/small`: a recruiter screen and a technical round.
    static func pack() throws -> Pack {
        let tests = #filePath.split(separator: "/").dropLast(3)
        return try Pack.load(from: "/" + tests.joined(separator: "/") + "/Fixtures/Packs/small")
    }

    /// Hears one phrase for each element and one for a flag, and nothing else.
    static func evaluator() throws -> Evaluator {
        let place = Place(path: "fixture", line: 1, column: 1)
        func signal(_ id: String, _ finds: Target, _ pattern: String, why: String) -> Signal {
            Signal(
                id: id, finds: finds, strength: 0.9, why: why, classes: [:],
                patterns: [.init(text: pattern, place: place)], status: ["asserted": 1, "negated": 0], unless: [],
                matches: [], not: [], contrast: [])
        }
        return try Evaluator(
            SignalSet(
                lexicon: [:],
                signals: [
                    signal("t.decision", .element(.decision), "@I dropped", why: "You say what you cut."),
                    signal("alternatives.said-no", .element(.alternatives), "turned down", why: "You say what lost."),
                    signal("t.result", .element(.result), "errors fell", why: "You say what moved."),
                    signal("t.tradeoff", .element(.tradeoff), "cost us", why: "You say the price."),
                    signal("t.waits", .flag(.waits), "waited for", why: "You waited where you could have acted."),
                ], version: "test"))
    }

    /// The version of the rules that it reads by, as a reading says it.
    static func rules() throws -> String {
        let round = try #require(try pack().rounds.first)
        return try evaluator().read("", to: Prompt(round: round, text: "")).rules
    }

    /// Holds all four elements.
    static let full = """
        I dropped the audit because the release could not wait. We turned down the second vendor. \
        It cost us two weeks of slower releases. In March the errors fell from 9 to 3 percent.
        """
    /// Holds a decision and nothing else.
    static let thin = "I dropped the audit of the second vendor and went on with the release we had planned."
    /// Holds a decision, and a wait that is a flag.
    static let waiting =
        "I dropped the audit, and then we waited for the vendor to write the whole specification for us."
}
