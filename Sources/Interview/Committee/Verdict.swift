public import Scenario

/// What the committee decided, and how it follows from the scorecards.
public struct Verdict: Codable, Equatable, Sendable {
    public var decision: Decision
    public var cards: [Scorecard]
    /// The rule that decided, in the pack's words.
    public var rule: String
    /// The answer that decided it; nil when no single one did.
    public var deciding: Deciding?
    /// The smallest changes that would have turned it: nothing for a decision that no single answer turns.
    public var wouldHaveChanged: [Change]
    public var saidNo: [Refusal]
    /// A hire's level and offer.
    public var offer: Offer?

    /// The place of an answer in a session, counted from 0.
    public struct Deciding: Codable, Equatable, Sendable {
        public var round: String
        public var question: Int
        public var vote: Vote
        public var why: String
    }

    /// One answer with another vote would have given another decision.
    public struct Change: Codable, Equatable, Sendable {
        public var round: String
        public var question: Int
        public var from: Vote
        public var to: Vote
        /// What that answer missed: `one named mechanism`.
        public var missing: String
    }

    /// Something turned down, at what price.
    public struct Refusal: Codable, Equatable, Sendable {
        public var round: String
        public var what: String
        /// Nil where no price was said.
        public var price: String?
    }

    /// A level with an offer inside its band.
    public struct Offer: Codable, Equatable, Sendable {
        public var level: String
        /// Total compensation a year.
        public var total: Int
        public var currency: String
        public var band: ClosedRange<Int>
        /// What was said to the recruiter; nil where no figure was.
        public var expectation: Int?
        /// How the figure follows, in words.
        public var how: String
    }
}
