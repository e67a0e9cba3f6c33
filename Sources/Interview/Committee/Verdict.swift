public import Scenario

/// What the committee decided, and how it follows from the scorecards.
public struct Verdict: Codable, Equatable, Sendable {
    /// Hire or no hire.
    public var decision: Decision
    /// One a round, opened.
    public var cards: [Scorecard]
    /// The rule that decided, in the pack's words.
    public var rule: String
    /// The answer that decided it; nil when no single one did.
    public var deciding: Deciding?
    /// The smallest changes that would have turned it: nothing for a decision that no single answer turns.
    public var wouldHaveChanged: [Change]
    /// The say-no ledger.
    public var saidNo: [Refusal]
    /// A hire's level and offer.
    public var offer: Offer?

    /// The place of an answer in a session, counted from 0.
    public struct Deciding: Codable, Equatable, Sendable {
        /// The round's id.
        public var round: String
        /// The question's place in it.
        public var question: Int
        /// What the answer earned.
        public var vote: Vote
        /// What made it decide, in words.
        public var why: String
    }

    /// One answer with another vote would have given another decision.
    public struct Change: Codable, Equatable, Sendable {
        /// The round's id.
        public var round: String
        /// The question's place in it.
        public var question: Int
        /// What it earned.
        public var from: Vote
        /// What would have turned the decision.
        public var to: Vote
        /// What that answer missed: `one named mechanism`.
        public var missing: String
    }

    /// Something turned down, at what price.
    public struct Refusal: Codable, Equatable, Sendable {
        /// The round's id.
        public var round: String
        /// What was turned down, in the candidate's words.
        public var what: String
        /// Nil where no price was said.
        public var price: String?
    }

    /// A level with an offer inside its band.
    public struct Offer: Codable, Equatable, Sendable {
        /// The level's id.
        public var level: String
        /// Total compensation a year.
        public var total: Int
        /// ISO 4217.
        public var currency: String
        /// What the level may be given, total a year.
        public var band: ClosedRange<Int>
        /// The pay that was named in the loop; nil where none was.
        public var expectation: Int?
        /// How the figure follows, in words.
        public var how: String
    }
}
