internal import Foundation

/// Files and folders that nobody but their owner can read: answers are private.
enum OwnerOnly {
    /// Makes the file, and the folders above it, where they are missing, and closes an open file to others.
    ///
    /// SQLite gives the files that it lays beside this one the same permissions. A file that is there is never opened here:
    /// closing it would let go of every lock that SQLite holds on it in this process.
    static func prepare(_ path: String) throws(ArchiveError) {
        var status = stat()
        if stat(path, &status) != 0 {
            try makeFolder(above: path)
            let file = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
            if file >= 0 { close(file) }
            guard file >= 0 || errno == EEXIST else { throw refusal(of: path) }
            return
        }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notAnArchive(path: path) }
        guard access(path, R_OK | W_OK) == 0 else { throw refusal(of: path) }
        guard status.st_mode & 0o077 != 0 else { return }
        for name in [path, path + "-wal", path + "-shm"] { chmod(name, status.st_mode & 0o700) }
    }

    private static func makeFolder(above path: String) throws(ArchiveError) {
        guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return }
        let folder = String(path[..<slash])
        if access(folder, F_OK) == 0 { return }
        try makeFolder(above: folder)
        guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw refusal(of: folder) }
    }

    /// Why the last call on a path failed.
    private static func refusal(of path: String) -> ArchiveError {
        let cause = errno
        switch cause {
        case EROFS: return .readOnly(path: path)
        case EACCES where access(path, R_OK) == 0: return .readOnly(path: path)
        case ENOSPC, EDQUOT: return .full(path: path)
        default: return .cannotOpen(path: path, reason: String(cString: strerror(cause)))
        }
    }
}
