internal import GRDB
public import Interview
internal import Scenario

extension Archive {
    /// All sessions, the newest first.
    ///
    /// - Parameter limit: how many at most.
    public func sessions(limit: Int = .max) throws(ArchiveError) -> [SessionSummary] {
        try read { db in
            let rounds = try Archive.roundLines(db)
            let flags = try Archive.flags(db)
            let rows = try Row.fetchAll(
                db, sql: "SELECT * FROM session ORDER BY started_at DESC, rowid DESC LIMIT ?", arguments: [limit])
            return try rows.map { row in
                let id: String = try row.cell("id")
                return try SessionSummary(row, rounds: rounds[id, default: []], flags: flags[id, default: []])
            }
        }
    }

    /// The session that was left last, by the order of events and not by a clock that may have been set back, and can be gone on with here: those that are open in another Mockloop are not offered.
    ///
    /// - Parameter pack: only sessions of the pack of this name; of any without one.
    public func unfinished(of pack: String? = nil) throws(ArchiveError) -> UnfinishedSession? {
        try read { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT id, kind, pack, started_at FROM session
                    WHERE finished_at IS NULL AND pack = coalesce(?, pack)
                    ORDER BY (SELECT max(event.rowid) FROM event WHERE event.session = session.id) DESC, rowid DESC
                    """, arguments: [pack])
            for row in rows {
                let id = SessionID(try row.cell("id"))
                if leases.isTakenElsewhere(id) { continue }
                let place = try Archive.place(db, in: id)
                return UnfinishedSession(
                    id: id, kind: try row.name("kind"), pack: try row.cell("pack"),
                    startedAt: try row.wall("started_at"), round: place?.round, question: place?.question ?? 0,
                    questions: place?.questions ?? 0)
            }
            return nil
        }
    }

    /// The name of the pack that the newest session is of; nil in an empty archive.
    public func lastPack() throws(ArchiveError) -> String? {
        try read { db in
            let row = try Row.fetchOne(db, sql: "SELECT pack FROM session ORDER BY started_at DESC, rowid DESC LIMIT 1")
            return try row.map { try $0.cell("pack") }
        }
    }

    /// When each of a pack's questions was asked last, for the choice of the next ones.
    public func askHistory(pack: String) throws(ArchiveError) -> AskHistory {
        try read { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT question, max(asked_at) AS asked FROM exchange WHERE of_pack = ? GROUP BY question
                    """, arguments: [pack])
            return try Dictionary(
                rows.map { (try $0.cell("question"), try $0.cell("asked")) }, uniquingKeysWith: max)
        }
    }

    private static func roundLines(_ db: Database) throws -> [String: [SessionSummary.RoundLine]] {
        var lines: [String: [SessionSummary.RoundLine]] = [:]
        for row in try Row.fetchAll(db, sql: "SELECT session, round, vote FROM round ORDER BY session, place") {
            lines[try row.cell("session"), default: []].append(
                SessionSummary.RoundLine(round: try row.cell("round"), vote: try row.nameIfAny("vote")))
        }
        return lines
    }

    private static func flags(_ db: Database) throws -> [String: Set<Flag>] {
        var flags: [String: Set<Flag>] = [:]
        for row in try Row.fetchAll(db, sql: "SELECT DISTINCT session, flag FROM raised_flag") {
            flags[try row.cell("session"), default: []].insert(try row.name("flag"))
        }
        return flags
    }

    /// The first round that has no vote, with how many of its questions were asked.
    private static func place(
        _ db: Database, in session: SessionID
    ) throws -> (round: String, question: Int, questions: Int)? {
        let row = try Row.fetchOne(
            db,
            sql: """
                SELECT round, planned,
                    (SELECT count(DISTINCT question) FROM exchange
                     WHERE exchange.session = round.session AND exchange.round = round.round) AS asked
                FROM round WHERE session = ? AND vote IS NULL ORDER BY place LIMIT 1
                """, arguments: [session.text])
        return try row.map { (try $0.cell("round"), try $0.cell("asked"), try $0.cell("planned")) }
    }
}
