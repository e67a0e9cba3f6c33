internal import GRDB
public import Interview

extension Archive {
    /// The session in which exactly this happened, where it is here already: before it is taken in once more.
    public func session(holding events: [Event]) throws(ArchiveError) -> SessionID? {
        guard let first = events.first else { return nil }
        let alike = try read { db in
            try String.fetchAll(db, sql: "SELECT id FROM session WHERE started_at = ?", arguments: [first.at.wall])
        }
        for id in alike where try self.events(of: SessionID(id)) == events { return SessionID(id) }
        return nil
    }
}
