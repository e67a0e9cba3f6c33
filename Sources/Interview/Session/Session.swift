/// The state of a session: nothing but the fold of its events.
public struct Session: Codable, Equatable, Sendable {
    /// What is asked in it.
    public let plan: SessionPlan
    /// When it began.
    public let startedAt: Moment
    /// What was asked, said and read so far, a round an entry.
    public internal(set) var transcript: [RoundTranscript] = []
    /// The place in the plan of the round that is sat or comes next.
    public internal(set) var round = 0
    /// Where it stands now.
    public internal(set) var phase = Phase.briefing
    /// Session time at which a pause began; nil when none is on.
    public internal(set) var pausedAt: Int?
    /// Seconds left at the last warning of the clock that runs.
    public internal(set) var warned: Int?
    /// Wall time lost to sleep and absence, in milliseconds.
    public internal(set) var interrupted = 0
    /// What the committee decided; nil until it has.
    public internal(set) var verdict: Verdict?
    /// Wall time; nil while it can be continued.
    public internal(set) var finishedAt: Int?
    /// When the last event happened.
    public internal(set) var last: Moment

    /// Where a session stands. All times are milliseconds of session time.
    public enum Phase: Codable, Equatable, Sendable {
        /// The page before a round.
        case briefing
        /// The question or probe is on the screen, and no key was pressed.
        case thinking(since: Int, until: Int)
        /// The clock of the answer runs; `thinking` is how long it took until it did.
        case answering(thinking: Int, since: Int, until: Int)
        /// The answer was heard and the interviewer has not gone on: after a cut-off it waits for a key.
        case heard(at: Int)
        /// The reading of a question is open (drill, coach).
        case reading
        /// The round is over, its scorecard open in a drill and sealed in a loop.
        case scorecard
        case committee
        case finished
    }

    /// A session that has just started.
    init(plan: SessionPlan, at moment: Moment) {
        self.plan = plan
        startedAt = moment
        last = moment
    }

    /// The session that the events make.
    ///
    /// - Returns: nil when the first event is not a start.
    public init?(folding events: some Sequence<Event>) {
        var events = events.makeIterator()
        guard let first = events.next(), case .started(let plan) = first.what else { return nil }
        self.init(plan: plan, at: first.at)
        while let event = events.next() { apply(event) }
    }

    /// Whether readings and scorecards are kept from the candidate until the committee.
    public var isSealed: Bool { plan.kind == .loop && !plan.coach && verdict == nil }
    /// Whether each question's reading is shown when the question is settled.
    public var showsReadings: Bool { plan.kind == .drill || plan.coach }
    /// Whether its clock stands still.
    public var isPaused: Bool { pausedAt != nil }
    /// Whether nothing more will happen.
    public var isFinished: Bool { phase == .finished }

    /// The round that is sat; nil before the first began.
    public var current: RoundTranscript? { transcript.last }
    /// The exchange that is under way or just settled.
    public var exchange: Exchange? { transcript.last?.exchanges.last }

    /// Whether the round of this place has begun.
    var hasBegun: Bool { transcript.count > round }
}
