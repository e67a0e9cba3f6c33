public import Interview
internal import GRDB
public import Scenario

/// One attempt at one question with what counted of it: what charts and drills are made from.
public struct PracticedQuestion: Equatable, Sendable {
    /// Where it was asked.
    public var session: SessionID
    /// The round's id.
    public var round: String
    /// The question's id.
    public var question: String
    /// From 1 in its session.
    public var attempt: Int
    /// Milliseconds since 1970 UTC.
    public var askedAt: Int
    /// How the answer to the question itself ended.
    public var ending: Answer.Ending
    /// Milliseconds of thinking before it, pauses left out.
    public var thinking: Int
    /// Milliseconds from the first key to its end, pauses left out.
    public var answering: Int
    /// Of the answer with what the probes brought out, as are the score, the elements and the flags.
    public var vote: Vote
    /// 0 to 100.
    public var score: Int
    /// Those present.
    public var elements: [Element]
    /// Those raised.
    public var flags: [Flag]
}

extension Archive {
    /// Every answered question, the oldest first; those of sealed sessions are left out.
    ///
    /// - Parameter pack: only this pack's.
    public func practice(pack: String? = nil) throws(ArchiveError) -> [PracticedQuestion] {
        try read { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT exchange.*,
                        (SELECT group_concat(flag, ' ') FROM raised_flag
                         WHERE raised_flag.session = exchange.session AND raised_flag.seq = exchange.seq) AS flags
                    FROM exchange JOIN session ON session.id = exchange.session
                    WHERE exchange.vote IS NOT NULL AND (?1 IS NULL OR pack = ?1)
                        AND (session.kind <> 'loop' OR session.coach = 1 OR session.decision IS NOT NULL)
                    ORDER BY asked_at, session.rowid, exchange.seq
                    """, arguments: [pack])
            return try rows.map(PracticedQuestion.init)
        }
    }
}

extension PracticedQuestion {
    fileprivate init(row: Row) throws {
        let flags: String = row.cellIfAny("flags") ?? ""
        let raised = Set(flags.split(separator: " ").map(String.init))
        self.init(
            session: SessionID(try row.cell("session")), round: try row.cell("round"),
            question: try row.cell("question"), attempt: try row.cell("attempt"), askedAt: try row.wall("asked_at"),
            ending: try row.name("ending"), thinking: try row.cell("thinking"), answering: try row.cell("answering"),
            vote: try row.name("vote"), score: try row.cell("score"),
            elements: Element.allCases.filter { row.cellIfAny($0.rawValue) == 1 },
            flags: Flag.allCases.filter { raised.contains($0.rawValue) })
    }
}
