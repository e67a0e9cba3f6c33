internal import Foundation

/// Tells other Mockloops that an archive is open here, by a lock on the folder it lies in: while any has it open, none may
/// put another file in its place. The system lets go of it when a process dies, however it dies.
final class FolderLock {
    private let descriptor: CInt

    /// How often it is tried while another Mockloop is mending the archive, and the milliseconds in between.
    private static let tries = (count: 600, pause: 50)

    /// How often it is tried to be alone.
    private static let triesAlone = 6

    /// Joins those who have the archive open.
    ///
    /// - Throws: ``ArchiveError/locked(path:)`` while another Mockloop has been mending it for half a minute.
    init(of archive: String) throws(ArchiveError) {
        descriptor = open(OwnerOnly.folder(of: archive) ?? ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        for _ in 0..<Self.tries.count {
            if flock(descriptor, LOCK_SH | LOCK_NB) == 0 || errno != EWOULDBLOCK { return }
            usleep(useconds_t(Self.tries.pause * 1000))
        }
        throw .locked(path: archive)
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Does something while nobody else has the archive open, nor can open it.
    ///
    /// - Returns: nil, with nothing done, where somebody has. They may have put another file in its place meanwhile.
    func alone<Value>(_ work: () throws(ArchiveError) -> Value) throws(ArchiveError) -> Value? {
        guard descriptor >= 0 else { return nil }
        var isAlone = false
        // Another that just ends, or is just refused the same, is waited for.
        for _ in 0..<Self.triesAlone where !isAlone {
            // Where the file system knows no such locks, nobody else can be asked.
            isAlone = flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK
            if !isAlone { usleep(useconds_t(Self.tries.pause * 1000)) }
        }
        // A lock that was asked for in vain costs the one that was held, and one that was got is given back.
        defer { flock(descriptor, LOCK_SH) }
        return isAlone ? try work() : nil
    }
}
