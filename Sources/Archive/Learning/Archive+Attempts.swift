internal import GRDB
public import Interview
public import Scenario

extension Archive {
    /// How practice goes, for the charts: reckoned from the first ten and the latest two hundred answers within the filter, so
    /// that it takes as long after ten thousand sessions as after ten. Sealed sessions are left out.
    public func progress(pack: String, _ filter: PracticeFilter = PracticeFilter()) throws(ArchiveError) -> Progress {
        try read { db in
            let place = AttemptPlace(pack: pack, filter: filter)
            return Progress(
                filter: filter, answers: try place.count(db),
                first: try place.attempts(db, order: "asked_at, seq", limit: Progress.window),
                latest: try place.attempts(db, order: "asked_at DESC, seq DESC", limit: Progress.recent.answers)
                    .reversed(),
                sessions: try Archive.sessionVotes(db, pack: pack, filter).reversed())
        }
    }

    /// What the next thing to do is chosen from: the latest attempts at each question, the stories, the ticks. Sealed sessions
    /// are left out.
    public func practiceRecord(of pack: Pack) throws(ArchiveError) -> PracticeRecord {
        var record = PracticeRecord()
        record.stories = try stories(pack: pack.id)
        record.tellings = try tellings(pack: pack.id)
        record.ticks = try ticks(pack: pack.id)
        let practised = try read { db in
            var practised = PracticeRecord()
            for round in pack.rounds {
                practised.drills[round.id] = try Archive.drills(db, of: round.id, pack: pack.id)
                for question in round.questions {
                    practised.attempts += try AttemptPlace(pack: pack.id, question: question.id).attempts(
                        db, order: "asked_at DESC, seq DESC", limit: PracticeRecord.attemptsAQuestion)
                }
            }
            let last = try AttemptPlace(pack: pack.id).attempts(db, order: "asked_at DESC, seq DESC", limit: 1).first
            if let last {
                practised.lastSession = try AttemptPlace(session: last.session).attempts(
                    db, order: "seq", limit: .max)
            }
            practised.finishedLoops =
                try Int.fetchOne(
                    db, sql: "SELECT count(*) FROM session WHERE decision IS NOT NULL AND pack = ?",
                    arguments: [pack.id]) ?? 0
            return practised
        }
        record.attempts = practised.attempts
        record.lastSession = practised.lastSession
        record.drills = practised.drills
        record.finishedLoops = practised.finishedLoops
        return record
    }

    /// The vote that each of a pack's questions got last; those of sealed sessions are left out.
    public func lastVotes(pack: String) throws(ArchiveError) -> [String: Vote] {
        try read { db in
            // Of a row with max() SQLite gives the other columns from the row that holds it.
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT question, max(asked_at), vote FROM exchange INDEXED BY attempt_by_question
                    WHERE of_pack = ? AND is_open = 1 AND vote IS NOT NULL GROUP BY question
                    """, arguments: [pack])
            return try Dictionary(rows.map { (try $0.cell("question"), try $0.name("vote")) }) { first, _ in first }
        }
    }

    /// The words a minute that the candidate types without stopping, over the latest twenty answers; nil where fewer than three
    /// were typed.
    public func typingRate() throws(ArchiveError) -> Int? {
        try read { db in
            let rates = try Int.fetchAll(
                db,
                sql: """
                    SELECT typing_rate FROM (SELECT id FROM session ORDER BY started_at DESC LIMIT 20) AS latest
                    JOIN exchange ON exchange.session = latest.id WHERE typing_rate IS NOT NULL
                    ORDER BY asked_at DESC LIMIT 20
                    """)
            return rates.count < 3 ? nil : rates.sorted()[(rates.count - 1) / 2]
        }
    }

    /// Finished drills of a round, counted up to a hundred.
    private static func drills(_ db: Database, of round: String, pack: String) throws -> Int {
        let statement = try db.cachedStatement(
            sql: """
                SELECT count(*) FROM (
                    SELECT 1 FROM round JOIN session ON session.id = round.session
                    WHERE round.round = ? AND round.vote IS NOT NULL AND session.kind = 'drill'
                        AND session.finished_at IS NOT NULL AND session.pack = ?
                    LIMIT 100)
                """)
        return try Int.fetchOne(statement, arguments: [round, pack]) ?? 0
    }

    /// The latest sessions with a vote, the newest first.
    private static func sessionVotes(_ db: Database, pack: String, _ filter: PracticeFilter) throws -> [SessionVotes] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT id, kind, started_at, decision FROM session
                WHERE pack = ?1 AND started_at >= ?2 AND started_at < ?3
                    AND (kind <> 'loop' OR coach = 1 OR decision IS NOT NULL)
                    AND EXISTS (SELECT 1 FROM round WHERE round.session = session.id AND round.vote IS NOT NULL
                        AND round.round = coalesce(?4, round.round))
                ORDER BY started_at DESC LIMIT ?5
                """,
            arguments: [
                pack, filter.since ?? .min, filter.before ?? .max, filter.round, Progress.recent.sessions,
            ])
        return try rows.map { row in
            let id: String = try row.cell("id")
            let statement = try db.cachedStatement(
                sql: """
                    SELECT round, vote FROM round WHERE session = ?1 AND vote IS NOT NULL AND round = coalesce(?2, round)
                    ORDER BY place
                    """)
            let rounds = try Row.fetchAll(statement, arguments: [id, filter.round]).map { row in
                SessionVotes.RoundVote(round: try row.cell("round"), vote: try row.name("vote"))
            }
            return SessionVotes(
                session: id, kind: try row.name("kind"), startedAt: try row.cell("started_at"),
                decision: try row.nameIfAny("decision"), rounds: rounds)
        }
    }
}
