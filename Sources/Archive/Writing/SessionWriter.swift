internal import GRDB
internal import Interview
internal import Scenario

/// Writes into one session, within a transaction.
struct SessionWriter {
    let db: Database
    let session: SessionID
    let coding: EventCoding

    /// Makes the rows that its events will belong to.
    func create(_ plan: SessionPlan, at moment: Moment) throws {
        try run(
            """
            INSERT INTO session (id, kind, pack, coach, started_at, last_at, duration) VALUES (?, ?, ?, ?, ?, ?, 0)
            """, session.text, plan.kind.rawValue, plan.pack, plan.coach, moment.wall, moment.wall)
        for (place, round) in plan.rounds.enumerated() {
            try run(
                "INSERT INTO round (session, place, round, planned) VALUES (?, ?, ?, ?)",
                session.text, place, round.round, round.questions.count)
        }
    }

    func perform(_ effect: Effect) throws {
        switch effect {
        case .record(let event): try record(event)
        case .keep(let step): try keep(step)
        case .dropDraft: try run("DELETE FROM draft_step WHERE session = ?", session.text)
        case .close: break
        }
    }

    private func record(_ event: Event) throws {
        try run(
            "UPDATE session SET last_at = ?, duration = ? WHERE id = ?", event.at.wall, event.at.session, session.text)
        guard db.changesCount == 1 else { throw ArchiveError.unknownSession(session.text, nearest: nil) }
        let seq = try nextSeq(in: "event")
        try run(
            "INSERT INTO event (session, seq, session_ms, wall_ms, kind, body) VALUES (?, ?, ?, ?, ?, ?)",
            session.text, seq, event.at.session, event.at.wall, event.what.kind, try coding.body(of: event.what))
        try project(event, seq: seq)
    }

    private func keep(_ step: Draft.Step) throws {
        try run(
            """
            INSERT INTO draft_step (session, seq, session_ms, wall_ms, cursor, edit_at, offset, removed, inserted)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, session.text, try nextSeq(in: "draft_step"), step.at.session, step.at.wall, step.cursor,
            step.edit?.at, step.edit?.offset, step.edit?.removed, step.edit?.inserted)
    }

    private func nextSeq(in table: String) throws -> Int {
        let statement = try db.cachedStatement(sql: "SELECT max(seq) + 1 FROM \(table) WHERE session = ?")
        return try Int.fetchOne(statement, arguments: [session.text]) ?? 0
    }

    func run(_ sql: String, _ values: (any DatabaseValueConvertible)?...) throws {
        try db.cachedStatement(sql: sql).execute(arguments: StatementArguments(values))
    }
}
