internal import GRDB

/// Something that was said, where a search found it.
public struct SearchHit: Equatable, Sendable {
    /// Where it was said.
    public var session: SessionID
    /// The round's id.
    public var round: String
    /// The id of the question it belongs to.
    public var question: String
    /// Whether it was asked, pushed or answered.
    public var said: Said
    /// A dozen words around what was found, cut with `…`.
    public var snippet: String
    /// What was found, as UTF-8 byte offsets in the snippet.
    public var matches: [Range<Int>]
}

extension Archive {
    /// Finds words in every question, probe and answer, whatever their ending: `decide` finds *decided*.
    ///
    /// All words must be there; the last may be only begun, so that a list can be filtered while one types. Best first, equals
    /// newest first.
    public func search(_ text: String, limit: Int = 100) throws(ArchiveError) -> [SearchHit] {
        guard let pattern = SearchPattern.of(text) else { return [] }
        return try read { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT session, round, question, kind,
                        snippet(said_index, 0, char(\(SearchHit.opening)), char(\(SearchHit.closing)), '…', 14) AS snippet
                    FROM said_index JOIN said ON said.id = said_index.rowid
                    WHERE said_index MATCH ? ORDER BY rank, said.id DESC LIMIT ?
                    """, arguments: [pattern, limit])
            return try rows.map { row in
                let (snippet, matches) = SearchHit.unmarked(try row.cell("snippet"))
                return SearchHit(
                    session: SessionID(try row.cell("session")), round: try row.cell("round"),
                    question: try row.cell("question"), said: try row.name("kind"), snippet: snippet, matches: matches)
            }
        }
    }
}

extension SearchHit {
    /// Control characters (STX, ETX) that no terminal lets into an answer mark what was found.
    fileprivate static let opening: UInt8 = 2
    fileprivate static let closing: UInt8 = 3

    /// The text without the marks, on one line, and where they were.
    fileprivate static func unmarked(_ marked: String) -> (String, [Range<Int>]) {
        var bytes: [UInt8] = []
        var matches: [Range<Int>] = []
        var start = 0
        for byte in marked.utf8 {
            switch byte {
            case opening: start = bytes.count
            case closing: matches.append(start..<bytes.count)
            case UInt8(ascii: "\n"): bytes.append(UInt8(ascii: " "))
            default: bytes.append(byte)
            }
        }
        return (String(decoding: bytes, as: UTF8.self), matches)
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
