internal import GRDB

/// What the candidate wrote beside a line of a session.
public struct Note: Equatable, Sendable {
    /// What it is called in the archive.
    public var id: Int
    /// The line.
    public var line: Line
    /// The candidate's words.
    public var text: String
    /// Milliseconds since 1970 UTC.
    public var madeAt: Int

    /// A line of a session: what an event says, from some place on. It stays the same however wide a window is.
    public struct Line: Hashable, Sendable {
        /// The event's number, counted from 0: that which asked, probed, answered or reacted.
        public var event: Int
        /// UTF-8 bytes of the event's text before it.
        public var offset: Int

        /// The line that begins at a byte of an event's text.
        public init(event: Int, offset: Int = 0) {
            self.event = event
            self.offset = offset
        }
    }
}

extension Archive {
    /// The notes of a session, in the order of its lines; of one line the oldest first.
    public func notes(of session: SessionID) throws(ArchiveError) -> [Note] {
        try read { db in
            let rows = try Row.fetchAll(
                db, sql: "SELECT * FROM note WHERE session = ? ORDER BY seq, offset, id", arguments: [session.text])
            return try rows.map { row in
                Note(
                    id: try row.cell("id"), line: Note.Line(event: try row.cell("seq"), offset: try row.cell("offset")),
                    text: try row.cell("text"), madeAt: try row.cell("made_at"))
            }
        }
    }

    /// Writes a note beside a line.
    ///
    /// - Parameter moment: milliseconds since 1970 UTC.
    /// - Throws: ``ArchiveError/noSuchLine(session:line:)`` where the session has no such event.
    public func add(
        _ text: String, at line: Note.Line, of session: SessionID, madeAt moment: Int
    ) throws(ArchiveError) -> Note {
        var id = 0
        try write { db in
            let isThere = try Bool.fetchOne(
                db, sql: "SELECT EXISTS (SELECT 1 FROM event WHERE session = ? AND seq = ?)",
                arguments: [session.text, line.event])
            guard isThere == true, line.offset >= 0 else {
                throw ArchiveError.noSuchLine(session: session.text, line: line.event)
            }
            try db.execute(
                sql: "INSERT INTO note (session, seq, offset, text, made_at) VALUES (?, ?, ?, ?, ?)",
                arguments: [session.text, line.event, line.offset, text, moment])
            id = Int(db.lastInsertedRowID)
        }
        return Note(id: id, line: line, text: text, madeAt: moment)
    }

    /// Removes a note; one that is gone already is no error.
    public func removeNote(_ id: Int) throws(ArchiveError) {
        try write { db in try db.execute(sql: "DELETE FROM note WHERE id = ?", arguments: [id]) }
    }
}
