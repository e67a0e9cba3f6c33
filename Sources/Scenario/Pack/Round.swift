/// One interview of the loop.
public struct Round: Equatable, Sendable {
    /// Unique in the pack, and the name of the round's file.
    public var id: String
    /// `technical deep dive`
    public var title: String
    /// How long it takes in life.
    public var minutes: Int
    /// The day of the calendar by which it happens.
    public var byDay: Int
    /// Those who sit in it; the first asks where a question names nobody.
    public var interviewers: [Interviewer]
    /// What the candidate should know before it begins.
    public var brief: String
    /// What this round decides.
    public var decides: String
    /// Shown before the round.
    public var listensFor: [ListeningPoint]
    /// What each element counts here; together 100.
    public var weights: [Element: Int]
    /// Questions asked at brisk pace.
    public var brisk: Int
    /// What the round's answers are measured by.
    public var rubric: [Dimension]
    /// In the order of the file.
    public var questions: [Question]
}

/// Who asks.
public struct Interviewer: Equatable, Sendable {
    /// Unique in the round.
    public var id: String
    /// `Engineering lead, data platform`
    public var role: String
}

/// Something the interviewers of a round listen for, told before it begins.
public struct ListeningPoint: Equatable, Sendable {
    /// Unique in the round.
    public var id: String
    /// One word or two, for the column at the left.
    public var title: String
    /// What is listened for, as a question.
    public var hint: String
}

/// One dimension of a round's rubric, behaviourally anchored.
public struct Dimension: Equatable, Sendable {
    /// Unique in the round.
    public var id: String
    /// As the scorecard shows it.
    public var title: String
    /// The question it answers.
    public var asks: String
    /// Elements and strengths that speak for it.
    public var shownBy: [Target]
    /// Flags that speak against it.
    public var spoiledBy: [Flag]
    /// Exactly four, lowest first; `levels[vote.rawValue - 1]`.
    public var levels: [Anchor]

    /// What one level of a dimension looks like.
    public struct Anchor: Equatable, Sendable {
        /// What the interviewer observes.
        public var observed: String
        /// What is said at this level, in a candidate's words.
        public var example: String
    }
}
