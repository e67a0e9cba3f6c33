internal import Archive
internal import Interview
internal import Scenario
internal import Terminal
internal import Widgets

/// What home offers, with what is known about each.
struct HomeContents {
    private(set) var entries: [Entry] = []
    private var sessions: [SessionSummary] = []
    /// Why the archive could not be read.
    private var problem: String?

    enum Entry: Equatable {
        case takeUp(UnfinishedSession)
        case loop, drill, review
        /// Offered where there is more than one.
        case pack
    }

    /// Minutes that a question takes with its probes, answered within their clocks: an estimate.
    private static let minutesPerQuestion = 4

    init() {}

    init(desk: Desk) {
        do {
            sessions = try desk.archive.sessions()
            if let unfinished = try desk.archive.unfinished(of: desk.pack.id) {
                entries.append(.takeUp(unfinished))
            }
        } catch { problem = "\(error)" }
        entries += [.loop, .drill, .review]
        if desk.shelf.names.count > 1 { entries.append(.pack) }
    }

    /// `5 rounds, 44 questions`
    static func size(of pack: Pack) -> String {
        let questions = pack.rounds.map(\.questions.count).reduce(0, +)
        return "\(rounds(of: pack)), \(questions) question\(questions == 1 ? "" : "s")"
    }

    private static func rounds(of pack: Pack) -> String {
        pack.rounds.count == 1 ? "one round" : "\(pack.rounds.count) rounds"
    }

    func line(for entry: Entry, pace: SessionPlan.Pace, desk: Desk) -> (title: String, what: StyledLine) {
        let pack = desk.pack
        switch entry {
        case .takeUp(let session):
            let kind = session.kind == .loop ? "loop" : "drill"
            let place =
                session.round.map { round in
                    session.question > 0
                        ? "\(round) · question \(session.question) of \(session.questions)"
                        : "before the \(round) round"
                } ?? (session.kind == .loop ? "the committee" : "the scorecard")
            return ("Continue", StyledLine("\(place) · \(kind) of \(desk.day(of: session.startedAt).text)"))
        case .loop:
            let what = "\(Self.rounds(of: pack)), committee"
            switch pace {
            case .brisk:
                let questions = pack.rounds.map(\.brisk).reduce(0, +)
                return (
                    "Full loop", StyledLine("brisk, about \(questions * Self.minutesPerQuestion) minutes · \(what)")
                )
            case .real:
                let minutes = pack.rounds.map(\.minutes).reduce(0, +)
                return ("Full loop", StyledLine("as in life, \(minutes) minutes · \(what)"))
            }
        case .drill:
            let count = pack.rounds.map(\.questions.count).reduce(0, +)
            return ("Drill", StyledLine("one round or one question, of \(count)"))
        case .review:
            guard let last = sessions.first else { return ("Review", StyledLine("nothing yet", .dim)) }
            let count = "\(sessions.count) session\(sessions.count == 1 ? "" : "s")"
            return ("Review", StyledLine("\(count) · last: \(SessionLine(last).outcome)"))
        case .pack: return ("Pack", StyledLine("one of \(desk.shelf.names.count), choose another"))
        }
    }

    /// What stands below the list: what is wrong, or for a newcomer what this is.
    func advice(desk: Desk, width: Int) -> [StyledLine] {
        if let problem { return Prose.wrap(StyledLine(problem, Style(.warning)), width: width) }
        guard sessions.isEmpty else { return [] }
        let pack = desk.pack
        let minutes = ClockText.minutes(pack.clock.answer)
        return Prose.wrap(
            StyledLine(
                "You will be asked, timed (\(minutes) an answer) and pushed on what was missing, and at the end a committee "
                    + "decides. You can leave at any moment and continue; every word is kept on this machine and nothing "
                    + "leaves it.", .dim), width: width)
    }
}
