internal import Foundation

/// Files and folders that nobody but their owner can read: answers are private.
enum OwnerOnly {
    /// Makes the folders above a file where they are missing, whatever the umask, and closes the archive's own to others.
    static func prepareFolder(of path: String) throws(ArchiveError) {
        guard let folder = folder(of: path) else { return }
        try make(folder)
        if folder.hasSuffix("/" + Archive.folderName) { close(folder, to: 0o700) }
    }

    /// Makes an empty file where there is none, whatever the umask, and closes it to others, with what SQLite laid beside it.
    ///
    /// SQLite gives the files that it lays beside this one the same permissions.
    ///
    /// - Returns: whether it and its folder can be written.
    static func prepare(_ path: String) throws(ArchiveError) -> Bool {
        var status = stat()
        if stat(path, &status) != 0 {
            let file = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
            guard file >= 0 || errno == EEXIST else { throw refusal(of: path) }
            if file >= 0 {
                fchmod(file, 0o600)
                Foundation.close(file)
            }
            return true
        }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notAnArchive(path: path) }
        guard access(path, R_OK) == 0 else { throw refusal(of: path) }
        for name in ["", "-wal", "-shm"] { close(path + name, to: 0o600) }
        return access(path, W_OK) == 0 && access(folder(of: path) ?? ".", W_OK | X_OK) == 0
    }

    /// The folder that a file lies in; nil for one in the current folder or the topmost.
    static func folder(of path: String) -> String? {
        path.lastIndex(of: "/").flatMap { $0 == path.startIndex ? nil : String(path[..<$0]) }
    }

    private static func make(_ folder: String) throws(ArchiveError) {
        if access(folder, F_OK) == 0 { return }
        if let above = self.folder(of: folder) { try make(above) }
        if mkdir(folder, 0o700) == 0 { chmod(folder, 0o700) } else if errno != EEXIST { throw refusal(of: folder) }
    }

    /// Takes the rights of others away, where there are any and the file is ours.
    private static func close(_ path: String, to most: mode_t) {
        var status = stat()
        guard stat(path, &status) == 0, status.st_uid == geteuid(), status.st_mode & 0o7777 & ~most != 0 else { return }
        chmod(path, status.st_mode & most)
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
