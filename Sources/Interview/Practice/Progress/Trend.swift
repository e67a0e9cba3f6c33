public import Scenario

/// The same thing counted early and late: in the first and in the last ten answers that are looked at, or, as long as they are
/// fewer than twenty, in their two halves.
public struct EarlyAndLate<Value: Equatable & Sendable>: Equatable, Sendable {
    /// In the first answers.
    public var early: Value
    /// In the last answers.
    public var late: Value
}

/// How often something was so: `3 of 10`.
public struct Share: Equatable, Sendable {
    /// Answers in which it was so.
    public var count: Int
    /// Answers that were looked at.
    public var of: Int

    /// `3 in 10`, with as many as were looked at.
    public var text: String { "\(count) in \(of)" }
}

/// How often an element was named.
public struct ElementTrend: Equatable, Sendable {
    /// Which one.
    public var element: Element
    /// Early and late.
    public var heard: EarlyAndLate<Share>
    /// By ten answers, the latest ten last; before them there may be fewer in the first.
    public var windows: [Share]
}

/// A flag that was raised, and whether it comes back.
public struct FlagTrend: Equatable, Sendable {
    /// Which one.
    public var flag: Flag
    /// Early and late.
    public var raised: EarlyAndLate<Share>
    /// In all recent answers.
    public var total: Share
    /// In how many sessions of them: one that returns has more than one.
    public var sessions: Int
}

/// Times of answers, medians in milliseconds; nil where there were none.
public struct TimeTrend: Equatable, Sendable {
    /// From the first key to the end, of answers that were not passed.
    public var answering: EarlyAndLate<Int?>
    /// Thinking before an answer to a question.
    public var thinking: EarlyAndLate<Int?>
    /// Thinking before an answer to a probe: hesitation.
    public var probeThinking: EarlyAndLate<Int?>
    /// Answers that the interviewer cut off, of all recent ones.
    public var cutOffs: Int
}
