internal import GRDB
internal import Interview
internal import Scenario

extension Archive {
    /// How many sessions a list would show.
    public func sessionCount(_ filter: SessionFilter = .all) throws(ArchiveError) -> Int {
        let (condition, values) = filter.condition
        return try read { db in
            try Int.fetchOne(
                db, sql: "SELECT count(*) FROM session WHERE \(condition)", arguments: StatementArguments(values)) ?? 0
        }
    }

    /// A part of the list of sessions, the newest first: what it costs follows from its length, not from that of the list.
    ///
    /// - Parameter range: places in the list, from 0; those beyond its end are left out.
    public func sessions(_ filter: SessionFilter, in range: Range<Int>) throws(ArchiveError) -> [SessionSummary] {
        let (condition, values) = filter.condition
        return try read { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT * FROM session WHERE \(condition) ORDER BY started_at DESC, rowid DESC LIMIT ? OFFSET ?
                    """, arguments: StatementArguments(values) + [range.count, range.lowerBound])
            return try rows.map { row in
                let id: String = try row.cell("id")
                return try SessionSummary(row, rounds: Archive.rounds(db, of: id), flags: Archive.flags(db, of: id))
            }
        }
    }

    private static func rounds(_ db: Database, of session: String) throws -> [SessionSummary.RoundLine] {
        let statement = try db.cachedStatement(sql: "SELECT round, vote FROM round WHERE session = ? ORDER BY place")
        return try Row.fetchAll(statement, arguments: [session]).map { row in
            SessionSummary.RoundLine(round: try row.cell("round"), vote: try row.nameIfAny("vote"))
        }
    }

    private static func flags(_ db: Database, of session: String) throws -> Set<Flag> {
        let statement = try db.cachedStatement(sql: "SELECT DISTINCT flag FROM raised_flag WHERE session = ?")
        return try Set(Row.fetchAll(statement, arguments: [session]).map { try $0.name("flag") })
    }
}

extension SessionSummary {
    /// What a row of `session` says, with its rounds and flags; what is sealed is left out.
    init(_ row: Row, rounds: [RoundLine], flags: Set<Flag>) throws {
        self.init(
            id: SessionID(try row.cell("id")), kind: try row.name("kind"), pack: try row.cell("pack"),
            startedAt: try row.wall("started_at"), finishedAt: try row.wallIfAny("finished_at"),
            duration: try row.cell("duration"), rounds: rounds, decision: try row.nameIfAny("decision"),
            flags: Flag.allCases.filter(flags.contains), isSealed: false)
        let isCoached: Bool = try row.cell("coach")
        isSealed = kind == .loop && decision == nil && !isCoached
        if isSealed { seal() }
    }

    /// Takes out what the candidate is not to know yet.
    private mutating func seal() {
        flags = []
        for place in rounds.indices { rounds[place].vote = nil }
    }
}
