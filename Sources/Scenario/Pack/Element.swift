/// One of the four things a good answer holds (DART): a decision, the alternatives to it, its result, its trade-off.
public enum Element: String, CaseIterable, Codable, CodingKeyRepresentable, Hashable, Sendable {
    /// The candidate personally made, or commits to, a specific call.
    case decision
    /// Another course is named that could have been taken, or something concrete was turned down.
    case alternatives
    /// What came of it, in a form that can be checked.
    case result
    /// What was given up, and for what: both sides named.
    case tradeoff

    /// The name as a person reads it: `Trade-off`.
    public var title: String {
        switch self {
        case .decision: "Decision"
        case .alternatives: "Alternatives"
        case .result: "Result"
        case .tradeoff: "Trade-off"
        }
    }

    /// The letter under a marked passage: D, A, R or T.
    public var letter: Character {
        switch self {
        case .decision: "D"
        case .alternatives: "A"
        case .result: "R"
        case .tradeoff: "T"
        }
    }
}
