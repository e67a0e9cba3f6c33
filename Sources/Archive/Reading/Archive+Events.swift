internal import GRDB
public import Interview

extension Archive {
    /// Everything that happened in a session, in order.
    ///
    /// - Throws: ``ArchiveError/unreadable(_:session:seq:)`` where an event cannot be read; unknown sessions have none, and
    ///   are an error too.
    public func events(of session: SessionID) throws(ArchiveError) -> [Event] {
        let events = try rows(of: "event", in: session, part: .event) { row in
            let happening = try self.coding.happening(row.cell("body"))
            guard happening.isPlausible else { throw UnreadableCell(column: "body") }
            return Event(at: try row.moment(), happening)
        }
        guard !events.isEmpty else { throw .unknownSession(session.text, nearest: nil) }
        return events
    }

    /// What stands in the answer box of a session, step by step: nothing while no box is open.
    public func draft(of session: SessionID) throws(ArchiveError) -> [Draft.Step] {
        try rows(of: "draft_step", in: session, part: .draft) { row in
            let at: Int? = row.cellIfAny("edit_at")
            let edit = try at.map { at in
                try Typing.Edit(
                    at: at, offset: row.cell("offset"), removed: row.cell("removed"), inserted: row.cell("inserted"))
            }
            return Draft.Step(at: try row.moment(), edit: edit, cursor: try row.cell("cursor"))
        }
    }

    /// Keeps a session from other Mockloops, to go on with it here. It is given back when an engine's `close` is performed,
    /// or with the archive.
    ///
    /// - Throws: ``ArchiveError/openElsewhere(session:)``.
    public func takeUp(_ session: SessionID) throws(ArchiveError) { try leases.take(session) }

    private func rows<Value>(
        of table: String, in session: SessionID, part: ArchiveError.Part, _ decode: (Row) throws -> Value
    ) throws(ArchiveError) -> [Value] {
        try read { db in
            var values: [Value] = []
            let statement = try db.cachedStatement(sql: "SELECT * FROM \(table) WHERE session = ? ORDER BY seq")
            let rows = try Row.fetchCursor(statement, arguments: [session.text])
            while let row = try rows.next() {
                do { values.append(try decode(row)) } catch {
                    throw ArchiveError.unreadable(
                        part, session: session.text, seq: row.cellIfAny("seq") ?? values.count)
                }
            }
            return values
        }
    }
}

extension Row {
    fileprivate func moment() throws(UnreadableCell) -> Moment {
        guard let moment = Moment(checking: try cell("session_ms"), wall: try cell("wall_ms")) else {
            throw UnreadableCell(column: "wall_ms")
        }
        return moment
    }
}
