/// What will be asked in a session: made once when it starts, so that everything after follows from it.
public struct SessionPlan: Codable, Equatable, Sendable {
    /// A loop or a drill.
    public var kind: Kind
    /// The pack's id.
    public var pack: String
    /// How many questions a round asks.
    public var pace: Pace
    /// Whether readings are shown after each question.
    public var coach: Bool
    /// Seeds everything that is drawn by lot: which reaction is said, which of equal questions comes first.
    public var seed: UInt64
    /// In the order they are sat.
    public var rounds: [PlannedRound]
    /// Seconds; shorter than the pack's only when the hidden option shortened the clock, which the screen then says.
    public var answerSeconds: Int
    /// Thinking time before a question's clock starts by itself.
    public var thinkingSeconds: Int
    /// The same before a probe's.
    public var probeThinkingSeconds: Int
    /// Whether the clock was shortened.
    public var isClockShortened: Bool
    /// Whether the interviewer cuts in when the clock is over. Line by line nobody sees a line that is half typed, so there
    /// time is measured and no more.
    public var cutsIn: Bool
    /// Seconds left at which the clock warns; nil where the pack's hold, as in plans from before it could be set.
    public var warnings: [Int]?
    /// Words a minute at which aloud time is reckoned; nil where the pack's hold.
    public var speakingRate: Int?

    /// What kind of sitting it is.
    public enum Kind: String, Codable, Sendable { case loop, drill }
    /// `brisk` asks two or three questions a round, `real` fills each round's minutes.
    public enum Pace: String, CaseIterable, Codable, Sendable { case brisk, real }

    /// A plan with all its parts; ``loop(of:options:history:seed:)`` and ``drill(_:of:question:count:options:history:seed:)`` make one from a pack.
    public init(
        kind: Kind, pack: String, pace: Pace, coach: Bool, seed: UInt64, rounds: [PlannedRound], answerSeconds: Int,
        thinkingSeconds: Int, probeThinkingSeconds: Int, isClockShortened: Bool = false,
        cutsIn: Bool = true, warnings: [Int]? = nil, speakingRate: Int? = nil
    ) {
        self.kind = kind
        self.pack = pack
        self.pace = pace
        self.coach = coach
        self.seed = seed
        self.rounds = rounds
        self.answerSeconds = answerSeconds
        self.thinkingSeconds = thinkingSeconds
        self.probeThinkingSeconds = probeThinkingSeconds
        self.isClockShortened = isClockShortened
        self.cutsIn = cutsIn
        self.warnings = warnings
        self.speakingRate = speakingRate
    }
}

/// One round of a plan.
public struct PlannedRound: Codable, Equatable, Sendable {
    /// The round's id.
    public var round: String
    /// Questions' ids, in the order they come. At real pace, those that the round's minutes leave no time for are not asked.
    public var questions: [String]

    /// A plan with all its parts; ``loop(of:options:history:seed:)`` and ``drill(_:of:question:count:options:history:seed:)`` make one from a pack.
    public init(round: String, questions: [String]) {
        self.round = round
        self.questions = questions
    }
}
