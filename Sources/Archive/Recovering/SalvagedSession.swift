internal import GRDB
internal import Interview
internal import Scenario

/// What was found of one session.
struct SalvagedSession {
    let id: SessionID
    /// What happened, in order, with the places that the facts had.
    private let facts: [(seq: Int, event: Event)]
    /// What stood in the answer box.
    let draft: [Draft.Step]
    /// Its row in the list of sessions, and those of its rounds, where they could be read.
    private let row: Salvage.Row?
    private let rounds: [String]

    /// Events that were read.
    var count: Int { facts.count }
    /// Its place in the list: clocks may have been set back, so that times alone do not say it.
    private var order: (Int64, Int) {
        (row?.number ?? .max, facts.first?.event.at.wall ?? draft.first?.at.wall ?? 0)
    }

    /// Every session of which anything can be read, in the order in which they were begun.
    static func all(in salvage: Salvage, coding: EventCoding) -> [SalvagedSession] {
        let events = Dictionary(grouping: salvage["event"]) { $0.text("session") ?? "" }
        let steps = Dictionary(grouping: salvage["draft_step"]) { $0.text("session") ?? "" }
        let rounds = Dictionary(grouping: salvage["round"]) { $0.text("session") ?? "" }
        let rows = Dictionary(salvage["session"].map { ($0.text("id") ?? "", $0) }) { first, _ in first }
        let sessions = Set(events.keys).union(steps.keys).compactMap(SessionID.init(checking:)).map { id in
            SalvagedSession(
                id: id, facts: facts(events[id.text] ?? [], coding), draft: draft(steps[id.text] ?? []),
                row: rows[id.text],
                rounds: (rounds[id.text] ?? []).sorted { ($0.integer("place") ?? 0) < ($1.integer("place") ?? 0) }
                    .compactMap { $0.text("round") })
        }
        return sessions.filter { $0.count > 0 || !$0.draft.isEmpty }.sorted { $0.order < $1.order }
    }

    private static func facts(_ rows: [Salvage.Row], _ coding: EventCoding) -> [(seq: Int, event: Event)] {
        var found: [Int: Event] = [:]
        for row in rows {
            guard let seq = row.integer("seq"), let moment = row.moment, found[seq] == nil, let body = row.text("body"),
                let happening = try? coding.happening(body), happening.isPlausible
            else { continue }
            found[seq] = Event(at: moment, happening)
        }
        return found.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    private static func draft(_ rows: [Salvage.Row]) -> [Draft.Step] {
        var found: [Int: Draft.Step] = [:]
        for row in rows {
            guard let seq = row.integer("seq"), let moment = row.moment, let cursor = row.integer("cursor") else {
                continue
            }
            var edit: Typing.Edit?
            if let at = row.integer("edit_at"), let offset = row.integer("offset"),
                let removed = row.integer("removed"),
                let inserted = row.text("inserted")
            {
                edit = Typing.Edit(at: at, offset: offset, removed: removed, inserted: inserted)
            }
            found[seq] = Draft.Step(at: moment, edit: edit, cursor: cursor)
        }
        return found.sorted { $0.key < $1.key }.map(\.value)
    }
}

extension SalvagedSession {
    /// The events as a session folds from them, with the places that they had: where one is missing that the next ones build
    /// on, a stand-in without a place says so, so that no answer is taken for that of another question.
    var events: [(event: Event, seq: Int?)] {
        var events: [(Event, Int?)] = []
        var next = 0
        var isAsked = false
        var hasRound = false
        for (seq, event) in facts {
            if seq == 0, case .started = event.what {
            } else if events.isEmpty {
                events.append((Event(at: event.at, start), nil))
            }
            // An answer and what is asked after it are two events at least.
            if seq >= next + 2 { isAsked = false }
            next = seq + 1
            switch event.what {
            case .roundBegan: hasRound = true
            case .asked, .answered:
                if !hasRound { events.append((Event(at: event.at, .roundBegan(round: 0)), nil)) }
                hasRound = true
                if case .answered = event.what, !isAsked {
                    events.append((Event(at: event.at, .asked(question: Self.lostQuestion)), nil))
                }
                if case .asked = event.what { isAsked = true } else { isAsked = false }
            case .probed: isAsked = true
            default: break
            }
            events.append((event, seq))
        }
        if events.isEmpty, let step = draft.first { events.append((Event(at: step.at, start), nil)) }
        return events
    }

    private static let lostQuestion = AskedQuestion(
        id: "lost", text: "This question could not be recovered.", interviewer: "Interviewer")

    /// A start in the place of one that is lost, from what the lists say about the session.
    private var start: Happening {
        var asked: [String] = []
        for case .asked(let question) in facts.map(\.event.what) where !asked.contains(question.id) {
            asked.append(question.id)
        }
        var planned = rounds.map { PlannedRound(round: $0, questions: []) }
        if planned.isEmpty { planned = [PlannedRound(round: "lost", questions: [])] }
        planned[0].questions = asked
        let kind = row?.text("kind").flatMap(SessionPlan.Kind.init) ?? (planned.count > 1 ? .loop : .drill)
        return .started(
            plan: SessionPlan(
                kind: kind, pack: row?.text("pack") ?? "lost", pace: .brisk, coach: row?.integer("coach") == 1, seed: 0,
                rounds: planned, answerSeconds: 150, thinkingSeconds: 30, probeThinkingSeconds: 15))
    }
}

extension Salvage.Row {
    /// What a column holds, if it is a text.
    func text(_ column: String) -> String? { columns[column].flatMap(String.fromDatabaseValue) }
    /// What a column holds, if it is a whole number.
    func integer(_ column: String) -> Int? { columns[column].flatMap(Int.fromDatabaseValue) }

    fileprivate var moment: Moment? {
        guard let session = integer("session_ms"), let wall = integer("wall_ms") else { return nil }
        return Moment(checking: session, wall: wall)
    }
}
