internal import GRDB

/// Everything that was ever asked, said and read, in one SQLite file.
///
/// Events are only ever appended; rows for lists and search are written beside them in the same transaction. What
/// ``perform(_:in:)`` returned from outlives the program, however it dies. It also outlives a power cut, but for the typing of
/// the last second: waiting for the disk at every key would be felt.
///
/// An archive belongs to one thread. Several Mockloops may open the same file: each session that is open in one of them is
/// left alone by the others.
public final class Archive {
    /// The file, or `:memory:`.
    public let path: String

    let queue: DatabaseQueue
    let leases: Leases
    let coding = EventCoding()
    /// Session time up to which typing is on the disk, in milliseconds.
    var syncedUntil: [SessionID: Int] = [:]

    /// Opens the archive at a path, making the file and the folders it lies in where they are missing, for their owner only.
    ///
    /// - Throws: ``ArchiveError`` when it cannot be opened, is no archive, was made by a newer Mockloop, is damaged,
    ///   read-only, or locked for longer than two seconds. An archive that is refused is not changed.
    public init(path: String) throws(ArchiveError) {
        try OwnerOnly.prepare(path)
        self.path = path
        do { queue = try DatabaseQueue.archive(at: path) } catch { throw ArchiveError(error, in: path) }
        leases = Leases(beside: path)
    }

    /// Makes an empty archive that is gone when it is let go of: for tests and for trying things out.
    public static func inMemory() throws(ArchiveError) -> Archive { try Archive() }

    private init() throws(ArchiveError) {
        path = ":memory:"
        do { queue = try DatabaseQueue.archive(at: nil) } catch { throw ArchiveError(error, in: path) }
        leases = Leases(beside: nil)
    }

    /// Looks through the whole file for damage: for `doctor`, as it takes a while in a large one.
    public func check() throws(ArchiveError) {
        let path = path
        try read { db in
            let said = try String.fetchAll(db, sql: "PRAGMA quick_check(1)")
            guard said == ["ok"] else { throw ArchiveError.damaged(path: path, detail: said.first ?? "no answer") }
            try db.checkForeignKeys()
        }
    }

    // MARK: What the parts of the archive are made of

    func read<Value>(_ body: (Database) throws -> Value) throws(ArchiveError) -> Value {
        do { return try queue.read(body) } catch { throw ArchiveError(error, in: path) }
    }

    /// Does everything in the body or, when it throws, nothing.
    ///
    /// - Parameter isSynced: whether to wait until it is on the disk; otherwise it outlives the program but no power cut.
    func write(isSynced: Bool = true, _ body: (Database) throws -> Void) throws(ArchiveError) {
        do {
            try queue.writeWithoutTransaction { db in
                try db.execute(sql: "PRAGMA synchronous = \(isSynced ? "FULL" : "NORMAL")")
                try db.inTransaction(.immediate) {
                    try body(db)
                    return .commit
                }
            }
        } catch { throw ArchiveError(error, in: path) }
    }
}
