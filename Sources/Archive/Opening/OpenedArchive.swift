internal import Foundation
internal import GRDB

/// An archive's file, open.
struct OpenedArchive {
    let queue: DatabaseQueue
    let lock: FolderLock
    let isReadOnly: Bool
    /// What was done about damage.
    let recovery: Recovery?

    /// Opens what lies at a path, as far as it may be used, and makes it where there is nothing.
    init(at path: String, isMended: Bool) throws(ArchiveError) {
        try OwnerOnly.prepareFolder(of: path)
        lock = try FolderLock(of: path)
        if RecoveredFiles.isUnfinished(at: path) {
            let isFinished: Void? = try lock.alone { () throws(ArchiveError) in try RecoveredFiles.finish(at: path) }
            guard isFinished != nil else { throw .locked(path: path) }
        }
        // SQLite removes the log of an archive that is gone or empty: what is in the log is looked at first.
        let isHollow = Self.isHollow(path)
        let isWritable = try isHollow ? true : OwnerOnly.prepare(path)
        if let mark = DatabaseImage(of: path)?.mark, mark.application == Schema.applicationID {
            // SQLite would take the log into the file, which is not to be touched.
            try Schema.refuseNewer(mark.version, path: path)
        }
        do {
            if isHollow { throw ArchiveError.damaged(path: path, detail: "the file is empty, its log is not") }
            if isWritable {
                do {
                    queue = try DatabaseQueue.archive(at: path)
                    (isReadOnly, recovery) = (false, nil)
                    return
                } catch let error as DatabaseError where error.resultCode == .SQLITE_READONLY {
                    // Nobody forbade it, and still it cannot be written: a file that was made immutable.
                }
            }
            queue = try DatabaseQueue.reading(path)
            (isReadOnly, recovery) = (true, nil)
        } catch {
            let error = ArchiveError(error, in: path)
            guard error.isDamage, isWritable, isMended else { throw Self.diagnosis(of: error, in: path) }
            let mended = try lock.alone { () throws(ArchiveError) -> (DatabaseQueue, Recovery?)? in
                // While this one waited to be alone another Mockloop may have mended it, and ended.
                if !Self.isHollow(path), let sound = try? DatabaseQueue.archive(at: path) { return (sound, nil) }
                return try Self.recover(path, replacing: nil) { _ in }.map { ($0.queue, $0.recovery) }
            }
            if case let (mendedQueue, done)?? = mended {
                (queue, isReadOnly, recovery) = (mendedQueue, false, done)
            } else if mended == nil, let mendedQueue = try? DatabaseQueue.archive(at: path) {
                // Another Mockloop has mended it, and has it open.
                (queue, isReadOnly, recovery) = (mendedQueue, false, nil)
            } else {
                throw Self.diagnosis(of: error, in: path)
            }
        }
    }

    /// Makes a new archive of everything that can be read in a damaged one, has it tried, and puts it in the place of the
    /// damaged one, which is kept. To be called while nobody else has it open.
    ///
    /// - Parameter damaged: the connection to it, if there is one.
    /// - Parameter work: what the new one is for. Where it cannot do that either, the damaged one stays in its place.
    /// - Returns: nil where it cannot, or where the file holds nothing of an archive's.
    static func recover<Value>(
        _ path: String, replacing damaged: DatabaseQueue?, _ work: (DatabaseQueue) throws -> Value
    ) throws(ArchiveError) -> (queue: DatabaseQueue, recovery: Recovery, value: Value)? {
        guard let image = DatabaseImage(of: path) else { return nil }
        let files = RecoveredFiles(for: path)
        files.removeDraft()
        do {
            _ = try OwnerOnly.prepare(files.draft)
            let draft = try DatabaseQueue.archive(at: files.draft)
            let salvage = try Salvage(of: image)
            var found = (sessions: 0, events: 0)
            try draft.write { found = try salvage.restore(into: $0) }
            let value: Value?
            do { value = try work(draft) } catch { value = nil }
            try draft.close()
            let isOurs = found.events > 0 || image.mark?.application == Schema.applicationID
            guard isOurs, let value else {
                files.removeDraft()
                return nil
            }
            try damaged?.close()
            try files.exchange()
            let recovery = Recovery(
                path: path, kept: files.kept, sessions: found.sessions, events: found.events)
            return (try DatabaseQueue.archive(at: path), recovery, value)
        } catch {
            files.removeDraft()
            throw ArchiveError(error, in: path)
        }
    }

    /// Says of a file that SQLite takes for none of its own that it is a damaged archive, where it holds events.
    private static func diagnosis(of error: ArchiveError, in path: String) -> ArchiveError {
        guard case .notAnArchive = error, let image = DatabaseImage(of: path), let salvage = try? Salvage(of: image),
            !SalvagedSession.all(in: salvage, coding: EventCoding()).isEmpty
        else { return error }
        return .damaged(path: path, detail: "its header is broken")
    }

    /// Whether there is no archive, or an empty one, but a log with something in it.
    private static func isHollow(_ path: String) -> Bool {
        var status = stat()
        let isEmpty =
            stat(path, &status) != 0 ? errno == ENOENT : status.st_mode & S_IFMT == S_IFREG && status.st_size == 0
        return isEmpty && DatabaseImage(of: path)?.hasLog == true
    }
}
