internal import Foundation

/// Writes a file so that it is there whole or not at all, and never over another one unasked.
enum NewFile {
    /// Writes beside the path, waits for the disk, and gives the file its name.
    ///
    /// A symbolic link is a file like others here: it is written over when that is asked for, and what it points to is not.
    ///
    /// - Parameter isForced: whether a file that is there is written over.
    /// - Throws: ``Failure``; then nothing was changed.
    static func write(_ text: String, to path: String, isForced: Bool) throws {
        var status = stat()
        if lstat(path, &status) == 0 {
            switch status.st_mode & S_IFMT {
            case S_IFDIR: throw Failure("\(path) is a folder; --output names the file to write.")
            case S_IFREG, S_IFLNK:
                guard isForced else { throw taken(path) }
            default: throw Failure("\(path) is no file; without --output the text goes to standard output.")
            }
        }
        let draft = "\(path).\(getpid())~"
        let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard file >= 0 else { throw failure(path) }
        defer { unlink(draft) }
        let isWritten = writeAll(Array(text.utf8), to: file) && fsync(file) == 0
        let cause = errno
        guard close(file) == 0, isWritten else { throw failure(path, isWritten ? errno : cause) }
        // A second name fails where a file has come in between; where there are no second names it is renamed.
        if !isForced {
            if link(draft, path) == 0 { return }
            guard errno == EPERM || errno == EOPNOTSUPP else { throw errno == EEXIST ? taken(path) : failure(path) }
        }
        guard rename(draft, path) == 0 else { throw failure(path) }
    }

    private static func writeAll(_ bytes: [UInt8], to file: Int32) -> Bool {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes {
                Foundation.write(file, $0.baseAddress?.advanced(by: written), bytes.count - written)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            written += count
        }
        return true
    }

    private static func taken(_ path: String) -> Failure {
        Failure("\(path) is there already and was left as it is; --force writes over it.")
    }

    private static func failure(_ path: String, _ number: Int32 = errno) -> Failure {
        Failure("\(path) could not be written: \(String(cString: strerror(number))).")
    }
}
