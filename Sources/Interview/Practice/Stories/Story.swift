public import Scenario

/// A project of the candidate's own, ready to be told: its decision, what was turned down, the result and the price.
public struct Story: Equatable, Sendable {
    /// In the archive; nil until it is kept there.
    public var id: Int?
    /// What the candidate calls it.
    public var title: String
    /// What the candidate wrote for each element, in their own words.
    public var parts: [Element: String]
    /// Ids of the pack's principles that it is claimed to show.
    public var principles: [String]
    /// When it was changed last: milliseconds since 1970 UTC.
    public var changedAt: Int

    /// A story with all its parts.
    public init(
        id: Int? = nil, title: String, parts: [Element: String] = [:], principles: [String] = [], changedAt: Int = 0
    ) {
        self.id = id
        self.title = title
        self.parts = parts
        self.principles = principles
        self.changedAt = changedAt
    }

    /// Elements for which nothing is written.
    public var missing: [Element] {
        Element.allCases.filter { element in parts[element, default: ""].allSatisfy(\.isWhitespace) }
    }

    /// All its words.
    var text: String { ([title] + Element.allCases.compactMap { parts[$0] }).joined(separator: ".\n") }
}

/// An answer that told a story, or seems to have told it.
public struct Telling: Equatable, Sendable {
    /// The story's id.
    public var story: Int
    /// The session's id.
    public var session: String
    /// The round's id.
    public var round: String
    /// The question's id.
    public var question: String
    /// Which attempt at the question it was in its session, from 1.
    public var attempt: Int
    /// When the question was asked: milliseconds since 1970 UTC.
    public var askedAt: Int
    /// What is known of it.
    public var state: State

    /// How sure it is that the answer told the story.
    public enum State: String, CaseIterable, Sendable {
        /// Its words say so.
        case suggested
        /// The candidate said so.
        case confirmed
        /// The candidate said that it did not.
        case denied
    }

    /// A telling with all its parts.
    public init(
        story: Int, session: String, round: String, question: String, attempt: Int, askedAt: Int, state: State
    ) {
        self.story = story
        self.session = session
        self.round = round
        self.question = question
        self.attempt = attempt
        self.askedAt = askedAt
        self.state = state
    }
}
