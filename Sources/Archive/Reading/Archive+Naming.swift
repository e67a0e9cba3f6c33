internal import GRDB
internal import Scenario

extension Archive {
    /// The session that a person means: by its id, by any start of it that no other id has, or by `last`.
    ///
    /// - Throws: ``ArchiveError/unknownSession(_:nearest:)`` with the id that comes nearest,
    ///   ``ArchiveError/ambiguousSession(_:fits:)``, or ``ArchiveError/noSessions``.
    public func session(named name: String) throws(ArchiveError) -> SessionID {
        // In the order in which they came in: a clock that was set back does not make another one the last.
        let ids = try read { try String.fetchAll($0, sql: "SELECT id FROM session ORDER BY rowid") }
        if name == "last" {
            guard let last = ids.last else { throw .noSessions }
            return SessionID(last)
        }
        let asked = name.lowercased()
        let fits = asked.isEmpty ? [] : ids.filter { $0.hasPrefix(asked) }
        guard let first = fits.first else {
            // Ids are named by their starts, so it is those that are compared.
            let near = NearestName.of(asked, among: ids.map { String($0.prefix(asked.count)) })
            throw .unknownSession(name, nearest: near.flatMap { start in ids.first { $0.hasPrefix(start) } })
        }
        guard fits.count == 1 else { throw .ambiguousSession(name, fits: fits.sorted()) }
        return SessionID(first)
    }
}
