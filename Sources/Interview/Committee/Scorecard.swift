public import Evaluation
public import Scenario

/// One interviewer's summary of a round: sealed until the committee in a loop, open in a drill.
public struct Scorecard: Codable, Equatable, Sendable {
    /// The round's id.
    public var round: String
    /// The interviewer's, on the round as a whole.
    public var vote: Vote
    /// One vote a question, in the order they were asked.
    public var votes: [Vote]
    /// How the round's vote follows from them, in words.
    public var how: String
    /// What speaks for the vote: quotes with what was heard in them.
    public var evidence: [Finding]
    /// Levels of the round's rubric, in its order.
    public var dimensions: [DimensionLevel]
    /// One line for the committee: `owned scope; straight on pay`.
    public var summary: String
}
