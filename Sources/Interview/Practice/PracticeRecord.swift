/// What was practised and prepared so far, as far as choosing the next thing needs it.
public struct PracticeRecord: Equatable, Sendable {
    /// The latest attempts at each question of the pack, at most ``attemptsAQuestion`` each.
    public var attempts: [Attempt]
    /// The attempts of the session that was sat last.
    public var lastSession: [Attempt]
    /// Finished drills by round.
    public var drills: [String: Int]
    /// Loops that came to their committee.
    public var finishedLoops: Int
    /// The candidate's stories.
    public var stories: [Story]
    /// Where they were told.
    public var tellings: [Telling]
    /// Items of the checklist ticked by hand, with the wall time in milliseconds.
    public var ticks: [String: Int]

    /// So many attempts decide when a question comes back: what was answered before them no longer changes the day.
    public static let attemptsAQuestion = 16

    /// A record with all its parts; nothing practised where none are given.
    public init(
        attempts: [Attempt] = [], lastSession: [Attempt] = [], drills: [String: Int] = [:], finishedLoops: Int = 0,
        stories: [Story] = [], tellings: [Telling] = [], ticks: [String: Int] = [:]
    ) {
        self.attempts = attempts
        self.lastSession = lastSession
        self.drills = drills
        self.finishedLoops = finishedLoops
        self.stories = stories
        self.tellings = tellings
        self.ticks = ticks
    }

    /// The latest answers, the newest first.
    ///
    /// - Parameter round: only this round's.
    func latest(_ count: Int, round: String? = nil) -> [Attempt] {
        let fitting = round.map { round in attempts.filter { $0.round == round } } ?? attempts
        return Array(fitting.sorted { $0.askedAt > $1.askedAt }.prefix(count))
    }
}
