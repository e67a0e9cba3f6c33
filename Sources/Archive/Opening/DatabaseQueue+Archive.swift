internal import Foundation
internal import GRDB

extension DatabaseQueue {
    /// Milliseconds that opening and whatever is not typed may wait for another program.
    static let patience = 2000

    /// The connection to an archive, its schema up to date; in memory where there is no path.
    static func archive(at path: String?) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.label = "archive"
        configuration.busyMode = .timeout(Double(patience) / 1000)
        let queue =
            if let path {
                try DatabaseQueue(path: path, configuration: configuration)
            } else { try DatabaseQueue(configuration: configuration) }
        try queue.inDatabase { db in
            try Schema.recognise(db, path: path ?? ":memory:")
            try db.execute(sql: "PRAGMA journal_mode = WAL")
            // After the journal mode, and on the open connection: a commit is on the disk before anything is shown.
            try db.execute(sql: "PRAGMA synchronous = FULL")
            // What the candidate deletes is overwritten.
            try db.execute(sql: "PRAGMA secure_delete = ON")
            try Schema.migrate(db)
        }
        return queue
    }

    /// A connection to an archive that can only be read: nothing is changed or made beside it.
    ///
    /// What cannot be read in place is read in memory: an archive of an older version, brought up to date there, and one whose
    /// write-ahead log is still to be taken in.
    static func reading(_ path: String) throws -> DatabaseQueue {
        guard let image = DatabaseImage(of: path), image.hasLog else {
            let queue = try unchanging(path)
            let isCurrent = try queue.read { db in
                try Schema.recognise(db, path: path)
                return try Schema.isCurrent(db)
            }
            return isCurrent ? queue : try inMemory(queue)
        }
        let folder = NSTemporaryDirectory() + "mockloop-" + UUID().uuidString
        guard mkdir(folder, 0o700) == 0 else {
            throw ArchiveError.cannotOpen(path: folder, reason: String(cString: strerror(errno)))
        }
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let copy = folder + "/archive.sqlite"
        try image.write(to: copy)
        let queue = try unchanging(copy)
        try queue.read { try Schema.recognise($0, path: path) }
        return try inMemory(queue)
    }

    /// A connection to a file that SQLite is told does not change, so that it neither locks it nor lays anything beside it.
    private static func unchanging(_ path: String) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.label = "archive, read-only"
        configuration.readonly = true
        // *Uniform Resource Identifiers*, https://www.sqlite.org/uri.html
        let name = path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path
        return try DatabaseQueue(path: "file:\(name)?immutable=1", configuration: configuration)
    }

    private static func inMemory(_ queue: DatabaseQueue) throws -> DatabaseQueue {
        let copy = try DatabaseQueue()
        try queue.backup(to: copy)
        try copy.inDatabase(Schema.migrate)
        return copy
    }
}
