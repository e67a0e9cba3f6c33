internal import GRDB

extension Archive {
    /// The session that a person means: by its id, by any start of it that no other id has, or by `last`.
    ///
    /// - Throws: ``ArchiveError/unknownSession(_:nearest:)`` with the id that comes nearest,
    ///   ``ArchiveError/ambiguousSession(_:fits:)``, or ``ArchiveError/noSessions``.
    public func session(named name: String) throws(ArchiveError) -> SessionID {
        let ids = try read { try String.fetchAll($0, sql: "SELECT id FROM session ORDER BY started_at, rowid") }
        if name == "last" {
            guard let last = ids.last else { throw .noSessions }
            return SessionID(last)
        }
        let asked = name.lowercased()
        let fits = asked.isEmpty ? [] : ids.filter { $0.hasPrefix(asked) }
        guard let first = fits.first else {
            throw .unknownSession(name, nearest: NearestID.of(asked, in: ids))
        }
        guard fits.count == 1 else { throw .ambiguousSession(name, fits: fits.sorted()) }
        return SessionID(first)
    }
}

/// What somebody who mistyped an id may have meant.
enum NearestID {
    /// The id whose start differs least from what was typed: by at most a third of its letters.
    static func of(_ asked: String, in ids: [String]) -> String? {
        let letters = Array(asked)
        let slips = ids.map { (id: $0, slips: distance(letters, Array($0.prefix(letters.count)))) }
        let best = slips.min { $0.slips < $1.slips }
        return best.flatMap { $0.slips * 3 <= letters.count && !letters.isEmpty ? $0.id : nil }
    }

    /// Letters to put in, take out or change (Levenshtein).
    private static func distance(_ left: [Character], _ right: [Character]) -> Int {
        var row = Array(0...right.count)
        for (i, letter) in left.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, other) in right.enumerated() {
                let changed = diagonal + (letter == other ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = min(changed, row[j] + 1, row[j + 1] + 1)
            }
        }
        return row[right.count]
    }
}
