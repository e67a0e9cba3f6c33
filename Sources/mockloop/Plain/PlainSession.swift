internal import Archive
internal import Evaluation
internal import Foundation
internal import Interview
internal import Report
internal import Scenario
internal import Screens

/// A session line by line: prompts on standard output, answers from standard input, each ended by a line with a single `.`.
///
/// When the input ends in the middle of an answer, what was said is handed in, and what is still asked counts as passed. A
/// person at a terminal who ends the input before saying anything leaves, and can continue.
struct PlainSession {
    private var engine: Engine
    private let id: SessionID
    private let desk: Desk
    private let clock: PlainClock
    private var input: InputLines
    private var hasInputEnded = false
    private var isLeaving = false
    private var keeper: Keeper
    /// What was last said about something that could not be kept.
    private var complaint: String?
    /// What was put already, so that nothing is printed twice.
    private var printed = Printed()

    private struct Printed {
        var exchanges = 0
        var probes = 0
    }

    /// Begins a session or takes one up.
    init(desk: Desk, opening route: Route) throws {
        self.desk = desk
        keeper = Keeper(desk.archive)
        input = try InputLines(of: nil)
        switch route {
        case .start(let plan):
            clock = PlainClock(from: 0)
            let start = Engine.start(plan, of: desk.pack, evaluator: desk.evaluator, at: clock.now)
            id = try desk.archive.begin(start.effects)
            engine = start.engine
        case .takeUp(let name):
            id = try desk.archive.session(named: name)
            try desk.archive.takeUp(id)
            engine = try Engine(
                continuing: desk.archive.events(of: id), draft: desk.archive.draft(of: id), of: desk.pack,
                evaluator: desk.evaluator)
            clock = PlainClock(from: engine.knownTime)
            try act(.takeUp)
        case .home, .drill, .packs, .sessions, .transcript: throw Failure("line by line only sessions can be sat.")
        }
    }

    private var session: Session { engine.session }
    private var titles: Titles { Titles(of: desk.pack) }

    /// Sits the session to its end, or until the candidate leaves.
    mutating func run() throws {
        if session.isPaused {
            try say("You were in the middle of this. It goes on where it was left.")
            try act(.resume)
        }
        while !session.isFinished, !isLeaving { try step() }
        if isLeaving {
            try act(.leave)
            try flush()
            try say("Left for now. Everything is kept; mockloop loop --resume goes on.")
        }
        try flush()
    }

    /// Waits a while for what could not be kept yet: the program is about to end.
    private mutating func flush() throws {
        for _ in 0..<20 where keeper.error != nil {
            usleep(100_000)
            keeper.flush(at: 0, isUrgent: true)
        }
        if let error = keeper.error { throw error }
    }

    private mutating func step() throws {
        switch session.phase {
        case .briefing: try say(PlainText.briefing(of: session, pack: desk.pack))
        case .thinking, .answering:
            try putWhatIsAsked()
            return try answer()
        case .reading:
            if let reading = session.exchange?.reading {
                try say(Document(reading, round: session.current?.round ?? "", titles: titles).plainText)
            }
        case .scorecard: try say(scorecard)
        case .committee:
            if let verdict = session.verdict {
                try say(Document(verdict, titles: titles).plainText)
                try say("decision: \(verdict.decision.title)")
            }
        case .heard, .finished: break
        }
        try act(.goOn)
    }

    private var scorecard: String {
        guard let card = session.current?.card else { return "" }
        if session.isSealed {
            return "The \(card.round) round is over. Its scorecard stays sealed until the committee."
        }
        return Document(card, titles: titles).plainText + "\nvote: \(card.vote.rawValue) \(card.vote.title)"
    }

    private mutating func putWhatIsAsked() throws {
        guard let exchange = session.exchange, let current = session.current else { return }
        if current.exchanges.count != printed.exchanges {
            printed = Printed(exchanges: current.exchanges.count)
            let planned = session.plan.rounds[session.round].questions.count
            let place = "[\(current.round), question \(current.latest.count) of \(planned)]"
            try say("\(place) \(exchange.question.interviewer):\n\(exchange.question.text)")
        }
        if exchange.probes.count != printed.probes, let probe = exchange.probes.last {
            printed.probes = exchange.probes.count
            let before = exchange.probes.dropLast().last.map(\.reaction) ?? exchange.reaction
            let push = "[probe \(exchange.probes.count)] \(probe.probe.text)"
            try say([before, push].compactMap(\.self).joined(separator: "\n"))
        }
        if !engine.draft.text.isEmpty { try say("So far:\n\(engine.draft.text)") }
        if !hasInputEnded { try say("(Answer. A line with a single . hands it in; nothing before it passes.)") }
    }

    /// Reads lines until the answer is over; every line is kept as it comes.
    private mutating func answer() throws {
        var text = engine.draft.text
        while !hasInputEnded {
            guard let line = input.next()?.spoken else {
                hasInputEnded = true
                break
            }
            if line == "." { return try act(text.isBlank ? .pass : .handIn) }
            text += text.isEmpty ? line : "\n" + line
            try act(.typed(text: text, cursor: text.count))
        }
        if text.isBlank, clock.isAtTerminal {
            isLeaving = true
        } else {
            try act(text.isBlank ? .pass : .handIn)
        }
    }

    /// What cannot be kept at once is told, and tried again with what follows.
    private mutating func act(_ input: Input) throws {
        keeper.add(engine.handle(input, at: clock.now), of: id)
        keeper.flush(at: 0, isUrgent: true)
        if let new = keeper.complaint, new != complaint { complain(new) }
        complaint = keeper.complaint
    }

    private func say(_ text: String) throws {
        print(text.trimmingCharacters(in: .newlines), terminator: "\n\n")
        // A reader at the other end of a pipe waits for the question before it answers.
        try sendOutput()
    }
}

/// Session time line by line: it runs only where a person types.
struct PlainClock {
    let isAtTerminal = isatty(0) == 1
    private let start = SuspendingClock.now
    private let offset: Int

    /// - Parameter offset: session time at which it begins, in milliseconds.
    init(from offset: Int) { self.offset = offset }

    var now: Moment {
        let wall = Int(Date().timeIntervalSince1970 * 1000)
        guard isAtTerminal else { return Moment(session: offset, wall: wall) }
        return Moment(session: offset + Int(start.duration(to: .now) / .milliseconds(1)), wall: wall)
    }
}

extension String {
    fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }

    /// A line as it can be kept: without control characters; a tab is a space.
    fileprivate var spoken: String {
        var kept = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            if scalar == "\t" {
                kept.append(" ")
            } else if scalar.value >= 0x20, !(0x7F...0x9F).contains(scalar.value) {
                kept.append(scalar)
            }
        }
        return String(kept)
    }
}
