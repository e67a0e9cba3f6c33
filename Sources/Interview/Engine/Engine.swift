public import Evaluation
public import Scenario

/// Runs one session: what the candidate and the clock do goes in, effects come out.
///
/// Pure and deterministic: time comes in with each input, chance from the plan's seed, and what is said is read by an
/// evaluator that gives the same reading twice. What happened is recorded as events, and the session is their fold.
public struct Engine: Sendable {
    /// What is asked and how it is decided.
    public let pack: Pack
    /// Where the session stands.
    public private(set) var session: Session
    /// What stands in the answer box; empty while none is open.
    public private(set) var draft: Draft

    let evaluator: Evaluator
    /// The last moment heard of, to notice when wall time went on alone.
    private var seen: Moment
    private var effects: [Effect] = []

    /// Milliseconds after a cut-off in which keys still belong to the sentence that was cut.
    public static let graceAfterCutOff = 1000
    /// Wall time that may go on without session time before it counts as an interruption, in milliseconds.
    public static let unnoticedGap = 2000

    /// Starts a session.
    ///
    /// - Returns: the engine, and the first effects to perform.
    public static func start(
        _ plan: SessionPlan, of pack: Pack, evaluator: Evaluator, at moment: Moment
    ) -> (engine: Engine, effects: [Effect]) {
        let event = Event(at: moment, .started(plan: plan))
        let engine = Engine(pack: pack, evaluator: evaluator, session: Session(plan: plan, at: moment), draft: nil)
        return (engine, [.record(event)])
    }

    /// Takes up a session that was left, or that the program died in.
    ///
    /// - Parameter steps: of the draft that was kept, if there is one.
    /// - Throws: when the events are no session, it is finished, or the pack no longer has its rounds.
    public init(
        continuing events: [Event], draft steps: [Draft.Step], of pack: Pack, evaluator: Evaluator
    ) throws(ContinueError) {
        guard let session = Session(folding: events) else { throw .notASession }
        guard !session.isFinished else { throw .finished }
        guard session.plan.pack == pack.id else { throw .otherPack(session.plan.pack) }
        for planned in session.plan.rounds where pack.round(planned.round) == nil {
            throw .roundMissing(round: planned.round, pack: pack.id)
        }
        self.init(pack: pack, evaluator: evaluator, session: session, draft: Draft(folding: steps))
    }

    private init(pack: Pack, evaluator: Evaluator, session: Session, draft: Draft?) {
        self.pack = pack
        self.evaluator = evaluator
        self.session = session
        self.draft = draft ?? Draft(at: session.last)
        seen = self.draft.at.session > session.last.session ? self.draft.at : session.last
    }

    /// The last session time known: a clock that goes on for a continued session goes on from here.
    public var knownTime: Int { seen.session }

    /// Lets an input act at a moment, after everything that was due until then.
    ///
    /// - Returns: effects to perform in order, before the next input.
    public mutating func handle(_ input: Input, at moment: Moment) -> [Effect] {
        effects = []
        noticeInterruption(at: moment)
        passDeadlines(until: moment)
        respond(to: input, at: moment)
        keepTime(at: moment)
        return effects
    }

    /// The next session time at which something happens by itself; nil while nothing will.
    public var nextDeadline: Int? { session.deadline(warnings: clock.warnings)?.time }

    /// The clock as this session runs it.
    var clock: ClockRules { session.plan.clock(of: pack) }

    // MARK: What the parts of the engine are made of

    /// Takes a fact in and has it recorded.
    mutating func record(_ what: Happening, at moment: Moment) {
        let event = Event(at: moment, what)
        session.apply(event)
        effects.append(.record(event))
    }

    /// Opens an empty answer box.
    mutating func openBox(at moment: Moment) { draft = Draft(at: moment) }

    /// Empties the box once its text is an answer.
    mutating func closeBox(at moment: Moment) {
        draft = Draft(at: moment)
        effects.append(.dropDraft)
    }

    mutating func write(_ text: String, cursor: Int, thinkingSince start: Int, at moment: Moment) {
        if let step = draft.change(to: text, cursor: cursor, at: moment, thinkingSince: start) {
            effects.append(.keep(step))
        }
    }

    mutating func close() { effects.append(.close) }

    /// Keeps the clock's state at least each second, so that a session that dies goes on with the time it had.
    private mutating func keepTime(at moment: Moment) {
        guard session.clock(at: moment.session) != .still, !session.isPaused else { return }
        if moment.session - draft.at.session >= 1000 { effects.append(.keep(draft.goOn(to: moment))) }
    }

    private mutating func noticeInterruption(at moment: Moment) {
        let gap = (moment.wall - seen.wall) - (moment.session - seen.session)
        seen = moment
        if gap >= Engine.unnoticedGap, !session.isFinished { record(.interrupted(wallMilliseconds: gap), at: moment) }
    }
}

/// Why a session cannot be taken up.
public enum ContinueError: Error, Equatable, Sendable {
    case notASession
    case finished
    /// It is a session of the pack of this name.
    case otherPack(String)
    case roundMissing(round: String, pack: String)
}
