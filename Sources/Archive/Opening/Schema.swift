internal import GRDB

/// The tables of an archive, and how an older one becomes one of today.
enum Schema {
    /// Marks the file as a Mockloop archive: `MOCK` in ASCII.
    static let applicationID = 0x4D4F_434B

    /// One script a version, the first first. One that was shipped never changes: what is wrong in it is mended by the next.
    static let migrations = [version1, version2]

    /// Passes an empty file and an archive of this version or an older one.
    ///
    /// - Throws: ``ArchiveError/notAnArchive(path:)`` or ``ArchiveError/newer(path:version:known:)``, the file unchanged.
    static func recognise(_ db: Database, path: String) throws {
        let isEmpty = try !Row.fetchCursor(db, sql: "SELECT 1 FROM sqlite_schema LIMIT 1").isNext()
        let application = try Int.fetchOne(db, sql: "PRAGMA application_id")
        let version = try version(of: db)
        if isEmpty, application == 0, version == 0 { return }
        guard application == applicationID else { throw ArchiveError.notAnArchive(path: path) }
        try refuseNewer(version, path: path)
    }

    /// Passes the versions that are known.
    static func refuseNewer(_ version: Int, path: String) throws(ArchiveError) {
        guard version <= migrations.count else {
            throw .newer(path: path, version: version, known: migrations.count)
        }
    }

    /// Runs what is missing, all of it or nothing. Of two programs that start together, the second finds it done.
    static func migrate(_ db: Database) throws {
        guard try version(of: db) < migrations.count else { return }
        try db.inTransaction(.immediate) {
            for script in migrations.dropFirst(try version(of: db)) { try db.execute(sql: script) }
            try db.execute(sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(migrations.count)")
            return .commit
        }
    }

    /// Whether nothing is missing.
    static func isCurrent(_ db: Database) throws -> Bool { try version(of: db) == migrations.count }

    private static func version(of db: Database) throws -> Int {
        try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    }
}

extension RowCursor {
    /// Whether there is one more row.
    func isNext() throws -> Bool { try next() != nil }
}
