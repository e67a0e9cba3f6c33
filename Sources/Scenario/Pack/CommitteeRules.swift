/// How the rounds' votes become one decision: rules tried in order, the first that holds decides.
public struct CommitteeRules: Equatable, Sendable {
    /// In the order they are tried.
    public var rules: [Rule]
    /// When none holds.
    public var otherwise: Decision
    /// The same in words.
    public var otherwiseSays: String

    /// One rule, in words and as a count of votes.
    public struct Rule: Equatable, Sendable {
        /// As shown to the candidate.
        public var says: String
        /// What the committee says when it holds.
        public var decision: Decision
        /// What must hold.
        public var when: Condition
        /// What must not hold.
        public var unless: Condition?
    }

    /// Holds when at least `count` of the votes looked at lie within `votes`.
    public struct Condition: Equatable, Sendable {
        /// Only this round's vote; all rounds' where nil.
        public var round: String?
        /// The votes that are counted.
        public var votes: ClosedRange<Vote>
        /// How many of them there must be.
        public var count: Int
    }
}

/// What the committee says.
public enum Decision: String, CaseIterable, Codable, Sendable {
    case hire
    case noHire = "no-hire"

    /// `hire`, `no hire`
    public var title: String { self == .hire ? "hire" : "no hire" }
}
