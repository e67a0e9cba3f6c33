internal import GRDB

/// Something that was said, where a search found it.
public struct SearchHit: Equatable, Sendable {
    /// Where it was said.
    public var session: SessionID
    /// When that session began: milliseconds since 1970 UTC.
    public var startedAt: Int
    /// The round's id.
    public var round: String
    /// The id of the question it belongs to.
    public var question: String
    /// Whether it was asked, pushed or answered.
    public var said: Said
    /// The number of the event that holds it, counted from 0.
    public var event: Int
    /// UTF-8 bytes of what was said before what was found.
    public var offset: Int
    /// The sentence in which it was found; a long one is cut around it, with `…`.
    public var snippet: String
    /// What was found, as UTF-8 byte offsets in the snippet.
    public var matches: [Range<Int>]
}

extension Archive {
    /// Finds words in every question, probe and answer, whatever their ending: `decide` finds *decided*.
    ///
    /// All words must be there; the last may be only begun, so that a list can be filtered while one types. What was kept last
    /// comes first: that order is the index's own, so that a word said a hundred thousand times is found as fast as a rare one.
    public func search(_ text: String, limit: Int = 100) throws(ArchiveError) -> [SearchHit] {
        guard let pattern = SearchPattern.of(text) else { return [] }
        return try read { db in
            let statement = try db.cachedStatement(
                sql: """
                    SELECT said.session, started_at, seq, round, question, said.kind,
                        highlight(said_index, 0, char(\(Snippet.opening)), char(\(Snippet.closing))) AS marked
                    FROM said_index JOIN said ON said.id = said_index.rowid JOIN session ON session.id = said.session
                    WHERE said_index MATCH ? ORDER BY said_index.rowid DESC LIMIT ?
                    """)
            return try Row.fetchAll(statement, arguments: [pattern, limit]).map { row in
                let snippet = Snippet(marked: try row.cell("marked"))
                return SearchHit(
                    session: SessionID(try row.cell("session")), startedAt: try row.cell("started_at"),
                    round: try row.cell("round"), question: try row.cell("question"), said: try row.name("kind"),
                    event: try row.cell("seq"), offset: snippet.offset, snippet: snippet.text,
                    matches: snippet.matches)
            }
        }
    }
}

/// What the full-text index is asked.
enum SearchPattern {
    /// Every word as a quoted string, so that nothing a person types is taken for an operator; nil when there is no word.
    static func of(_ text: String) -> String? {
        let words = text.split(whereSeparator: \.isWhitespace).filter { $0.contains { $0.isLetter || $0.isNumber } }
        guard !words.isEmpty else { return nil }
        let quoted = words.map { "\"" + $0.split(separator: "\"").joined(separator: "\"\"") + "\"" }
        return quoted.joined(separator: " ") + "*"
    }
}
