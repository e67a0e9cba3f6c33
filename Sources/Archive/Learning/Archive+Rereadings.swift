internal import Foundation
internal import GRDB
public import Interview

extension Archive {
    /// Keeps a session's rereading beside the reading of its day. There is one for each version of the rules: the first stays,
    /// as the same rules read the same.
    ///
    /// - Parameter moment: milliseconds since 1970 UTC.
    public func keep(_ rereading: Rereading, of session: SessionID, at moment: Int) throws(ArchiveError) {
        try write { db in
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            let body = String(decoding: try encoder.encode(rereading), as: UTF8.self)
            let isThere = try Bool.fetchOne(
                db, sql: "SELECT EXISTS (SELECT 1 FROM session WHERE id = ?)", arguments: [session.text])
            guard isThere == true else { throw ArchiveError.unknownSession(session.text, nearest: nil) }
            try db.execute(
                sql: "INSERT INTO rereading (session, rules, read_at, body) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                arguments: [session.text, rereading.rules, moment, body])
        }
    }

    /// A session's rereadings, the oldest first.
    public func rereadings(of session: SessionID) throws(ArchiveError) -> [Rereading] {
        try read { db in
            let rows = try Row.fetchAll(
                db, sql: "SELECT body FROM rereading WHERE session = ? ORDER BY read_at, rowid",
                arguments: [session.text])
            return try rows.enumerated().map { place, row in
                do {
                    let body: String = try row.cell("body")
                    return try JSONDecoder().decode(Rereading.self, from: Data(body.utf8))
                } catch { throw ArchiveError.unreadable(.rereading, session: session.text, seq: place) }
            }
        }
    }
}
