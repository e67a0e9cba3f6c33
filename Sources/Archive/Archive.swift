internal import GRDB

/// Everything that was ever asked, said and read, in one SQLite file.
///
/// Events are only ever appended; rows for lists and search are written beside them in the same transaction. What
/// ``perform(_:in:)`` returned from outlives the program, however it dies. It also outlives a power cut, but for the typing of
/// the last second: waiting for the disk at every key would be felt.
///
/// An archive belongs to one thread. Several Mockloops may open the same file: each session that is open in one of them is
/// left alone by the others. One that is found damaged, when it is opened or later, is replaced by a new one with everything
/// that can be read, and kept aside.
public final class Archive {
    /// The file, or `:memory:`.
    public let path: String
    /// Whether it can only be read: the file or its folder is not to be written.
    public let isReadOnly: Bool

    var queue: DatabaseQueue
    let leases: Leases
    let coding = EventCoding()
    /// Session time up to which typing is on the disk, in milliseconds.
    var syncedUntil: [SessionID: Int] = [:]
    /// Nil for one in memory.
    private let lock: FolderLock?
    /// Is told when a damaged archive was replaced.
    public var whenRecovered: (Recovery) -> Void
    private var untold: Recovery?
    /// Milliseconds that a write waits while another program writes; what SQLite was told.
    private var patience = DatabaseQueue.patience

    /// Opens the archive at a path, making the file and the folders it lies in where they are missing, for their owner only.
    ///
    /// - Parameter isMended: whether a damaged one is replaced by what can be read of it.
    /// - Parameter whenRecovered: is told when that was done, now or later.
    /// - Throws: ``ArchiveError`` when it cannot be opened, is no archive, was made by a newer Mockloop, is damaged and cannot
    ///   be mended, or locked for longer than two seconds. An archive that is refused is not changed.
    public init(
        path: String, isMended: Bool = true, whenRecovered: @escaping (Recovery) -> Void = { _ in }
    ) throws(ArchiveError) {
        self.path = path
        self.whenRecovered = whenRecovered
        let opened = try OpenedArchive(at: path, isMended: isMended)
        (queue, lock, isReadOnly, untold) = (opened.queue, opened.lock, opened.isReadOnly, opened.recovery)
        leases = Leases(beside: path, isReadOnly: isReadOnly)
        if let recovery = untold { whenRecovered(recovery) }
    }

    /// Makes an empty archive that is gone when it is let go of: for tests and for trying things out.
    public static func inMemory() throws(ArchiveError) -> Archive { try Archive() }

    private init() throws(ArchiveError) {
        path = ":memory:"
        isReadOnly = false
        lock = nil
        whenRecovered = { _ in }
        do { queue = try DatabaseQueue.archive(at: nil) } catch { throw ArchiveError(error, in: path) }
        leases = Leases(beside: nil)
    }

    /// What was done about damage since this was asked last; nil where there was none.
    public func takeRecovery() -> Recovery? {
        defer { untold = nil }
        return untold
    }

    /// Looks through the whole file for damage, and mends nothing: for `doctor`, as it takes a while in a large one.
    public func check() throws(ArchiveError) {
        do {
            try queue.read { db in
                let said = try String.fetchAll(db, sql: "PRAGMA quick_check(1)")
                guard said == ["ok"] else { throw ArchiveError.damaged(path: path, detail: said.first ?? "no answer") }
                try db.checkForeignKeys()
            }
        } catch { throw ArchiveError(error, in: path) }
    }

    // MARK: What the parts of the archive are made of

    func read<Value>(_ body: (Database) throws -> Value) throws(ArchiveError) -> Value {
        try mending { try $0.read(body) }
    }

    /// Does everything in the body or, when it throws, nothing.
    ///
    /// - Parameter isSynced: whether to wait until it is on the disk; otherwise it outlives the program but no power cut.
    /// - Parameter patience: milliseconds to wait while another program writes.
    func write(
        isSynced: Bool = true, patience: Int = DatabaseQueue.patience, _ body: (Database) throws -> Void
    ) throws(ArchiveError) {
        guard !isReadOnly else { throw .readOnly(path: path) }
        try mending { queue in
            try queue.writeWithoutTransaction { db in
                if patience != self.patience {
                    try db.execute(sql: "PRAGMA busy_timeout = \(patience)")
                    self.patience = patience
                }
                try db.execute(sql: "PRAGMA synchronous = \(isSynced ? "FULL" : "NORMAL")")
                try db.inTransaction(.immediate) {
                    try body(db)
                    return .commit
                }
            }
        }
    }

    /// Does something with the database; where that finds damage, with what can be recovered of it.
    private func mending<Value>(_ work: (DatabaseQueue) throws -> Value) throws(ArchiveError) -> Value {
        do { return try work(queue) } catch {
            let error = ArchiveError(error, in: path)
            guard error.isDamage, !isReadOnly, let lock else { throw error }
            let mended = try lock.alone { () throws(ArchiveError) -> (DatabaseQueue, Recovery?, Value)? in
                // While this one waited to be alone another Mockloop may have mended it, and ended.
                if let sound = try? DatabaseQueue.archive(at: path), let value = try? work(sound) {
                    return (sound, nil, value)
                }
                return try OpenedArchive.recover(path, replacing: queue, work).map { ($0.queue, $0.recovery, $0.value) }
            }
            patience = DatabaseQueue.patience
            if mended == nil {
                // Another Mockloop has it open, and may have mended it meanwhile: this one may hold what was put aside.
                do {
                    queue = try DatabaseQueue.archive(at: path)
                    return try work(queue)
                } catch { throw ArchiveError(error, in: path) }
            }
            guard case let (queue, recovery, value)?? = mended else { throw error }
            self.queue = queue
            if let recovery {
                untold = recovery
                whenRecovered(recovery)
            }
            return value
        }
    }
}
