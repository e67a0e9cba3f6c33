internal import GRDB

extension DatabaseQueue {
    /// The connection to an archive, its schema up to date; in memory where there is no path.
    static func archive(at path: String?) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.label = "archive"
        configuration.busyMode = .timeout(2)
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
}
