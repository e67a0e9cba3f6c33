public import Interview
public import Scenario

/// A session as a line of a list.
public struct SessionSummary: Equatable, Sendable {
    /// What it is called.
    public var id: SessionID
    /// Loop or drill.
    public var kind: SessionPlan.Kind
    /// The pack's id.
    public var pack: String
    /// Milliseconds since 1970 UTC, as is ``finishedAt``.
    public var startedAt: Int
    /// Nil while it can be continued.
    public var finishedAt: Int?
    /// Session time, in milliseconds.
    public var duration: Int
    /// The planned rounds, in order.
    public var rounds: [RoundLine]
    /// The committee's.
    public var decision: Decision?
    /// Raised in any answer, in the guide's order.
    public var flags: [Flag]
    /// Whether votes and flags are kept back until the committee has decided: then none are given.
    public var isSealed: Bool

    /// A round with its vote.
    public struct RoundLine: Equatable, Sendable {
        /// The round's id.
        public var round: String
        /// Nil where the round is not over, or sealed.
        public var vote: Vote?
    }
}

/// A session that was left, and where.
public struct UnfinishedSession: Equatable, Sendable {
    /// What it is called.
    public var id: SessionID
    /// Loop or drill.
    public var kind: SessionPlan.Kind
    /// The pack's id.
    public var pack: String
    /// Milliseconds since 1970 UTC.
    public var startedAt: Int
    /// The round that is sat or comes next; nil when only the committee is left.
    public var round: String?
    /// Questions asked in that round so far: 0 before it, 1 while the first is being answered.
    public var question: Int
    /// Questions planned for that round.
    public var questions: Int
}
