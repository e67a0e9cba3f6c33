internal import GRDB
internal import Interview
internal import Scenario

/// Some of the attempts that count: answered, and in no sealed session. Each kind of choice has an index of its own.
struct AttemptPlace {
    private var conditions = ["is_open = 1", "vote IS NOT NULL"]
    private var arguments = StatementArguments()
    /// Named, as the planner takes a longer way where it can choose; nil for the table's own order.
    private let index: String?

    /// Those within a filter.
    init(pack: String, filter: PracticeFilter = PracticeFilter()) {
        index = filter.round == nil ? "attempt_in_time" : "attempt_by_round"
        add("of_pack = ?", pack)
        if let round = filter.round { add("round = ?", round) }
        if let since = filter.since { add("asked_at >= ?", since) }
        if let before = filter.before { add("asked_at < ?", before) }
    }

    /// Those at one question.
    init(pack: String, question: String) {
        index = "attempt_by_question"
        add("of_pack = ?", pack)
        add("question = ?", question)
    }

    /// Those of one session.
    init(session: String) {
        index = nil
        add("session = ?", session)
    }

    private mutating func add(_ condition: String, _ value: any DatabaseValueConvertible) {
        conditions.append(condition)
        arguments += [value]
    }

    private var sql: String {
        let table = index.map { "exchange INDEXED BY \($0)" } ?? "exchange"
        return "FROM \(table) WHERE " + conditions.joined(separator: " AND ")
    }

    func count(_ db: Database) throws -> Int {
        try Int.fetchOne(db.cachedStatement(sql: "SELECT count(*) \(sql)"), arguments: arguments) ?? 0
    }

    /// - Parameter order: columns of the table.
    func attempts(_ db: Database, order: String, limit: Int) throws -> [Attempt] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT session, round, question, attempt, asked_at, ending, thinking, answering, probe_answers,
                    probe_thinking, longest, cut_offs, typing_rate, vote, score, decision, alternatives, result, tradeoff,
                    first_decision, first_alternatives, first_result, first_tradeoff,
                    (SELECT group_concat(flag, ' ') FROM raised_flag
                        WHERE raised_flag.session = exchange.session AND raised_flag.seq = exchange.seq) AS flags,
                    (SELECT vote FROM self_rating
                        WHERE self_rating.session = exchange.session AND self_rating.seq = exchange.seq) AS self_rating
                \(sql) ORDER BY \(order) LIMIT ?
                """)
        return try Row.fetchAll(statement, arguments: arguments + [limit]).map(Attempt.init)
    }
}

extension Attempt {
    fileprivate init(row: Row) throws {
        let flags: String? = row.cellIfAny("flags")
        let raised = Set((flags ?? "").split(separator: " ").map(String.init))
        self.init(
            session: try row.cell("session"), round: try row.cell("round"), question: try row.cell("question"),
            number: try row.cell("attempt"), askedAt: try row.cell("asked_at"), ending: try row.name("ending"),
            thinking: try row.cell("thinking"), answering: try row.cell("answering"),
            probes: try row.cell("probe_answers"), probeThinking: try row.cell("probe_thinking"),
            longest: try row.cell("longest"), cutOffs: try row.cell("cut_offs"),
            typingRate: row.cellIfAny("typing_rate"), vote: try row.name("vote"), score: try row.cell("score"),
            elements: Element.allCases.filter { row.cellIfAny($0.rawValue) == 1 },
            unprompted: Element.allCases.filter { row.cellIfAny("first_\($0.rawValue)") == 1 },
            flags: raised.isEmpty ? [] : Flag.allCases.filter { raised.contains($0.rawValue) },
            selfRating: try row.nameIfAny("self_rating"))
    }
}
