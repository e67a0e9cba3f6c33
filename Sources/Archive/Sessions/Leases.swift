internal import Foundation

/// Which sessions are open here, told to other processes by locks that the system lets go of when a process dies, however it
/// dies.
///
/// A session's lock is an empty file beside the archive that is there while the session is open. (A process number in a table
/// would outlive its process, and mean another one later.)
final class Leases {
    private let archive: String?
    private let isReadOnly: Bool
    private var held: [SessionID: CInt] = [:]

    /// - Parameter archive: the archive's file; nil for one in memory, which nobody else can open.
    /// - Parameter isReadOnly: whether no session can be had, as nothing could be kept of it.
    init(beside archive: String?, isReadOnly: Bool = false) {
        self.archive = archive
        self.isReadOnly = isReadOnly
    }

    deinit { for (session, lock) in held { drop(lock, of: session) } }

    /// Makes a session ours until it is given back.
    ///
    /// - Throws: ``ArchiveError/openElsewhere(session:)``.
    func take(_ session: SessionID) throws(ArchiveError) {
        if isReadOnly, let archive { throw .readOnly(path: archive) }
        guard let path = path(of: session), held[session] == nil else { return }
        while true {
            let lock = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
            guard lock >= 0 else { throw refusal(of: path) }
            // The umask may have taken more away than others' rights.
            fchmod(lock, 0o600)
            guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
                close(lock)
                throw .openElsewhere(session: session.text)
            }
            // Whoever held it before us may have removed the file between our two calls: then our lock is on nothing.
            if isSame(lock, path) {
                held[session] = lock
                return
            }
            close(lock)
        }
    }

    func give(_ session: SessionID) {
        if let lock = held.removeValue(forKey: session) { drop(lock, of: session) }
    }

    func isTakenElsewhere(_ session: SessionID) -> Bool {
        guard let path = path(of: session), held[session] == nil else { return false }
        let lock = open(path, O_RDONLY | O_CLOEXEC)
        guard lock >= 0 else { return false }
        defer { close(lock) }
        return flock(lock, LOCK_SH | LOCK_NB) != 0
    }

    private func drop(_ lock: CInt, of session: SessionID) {
        if let path = path(of: session) { unlink(path) }
        close(lock)
    }

    /// The file of a session's lock. An id that is none of ours, as in a file that somebody made up, could lead elsewhere, and
    /// has none.
    private func path(of session: SessionID) -> String? {
        guard let archive, let id = SessionID(checking: session.text) else { return nil }
        return "\(archive)-open-\(id.text)"
    }

    /// Why the last call failed.
    private func refusal(of path: String) -> ArchiveError {
        switch errno {
        case ENOSPC, EDQUOT: .full(path: archive ?? path)
        case EROFS, EACCES: .readOnly(path: archive ?? path)
        default: .cannotOpen(path: path, reason: String(cString: strerror(errno)))
        }
    }

    private func isSame(_ lock: CInt, _ path: String) -> Bool {
        var ours = stat()
        var there = stat()
        return fstat(lock, &ours) == 0 && stat(path, &there) == 0 && ours.st_ino == there.st_ino
            && ours.st_dev == there.st_dev
    }
}
