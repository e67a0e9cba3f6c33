internal import Glibc

/// The few questions to the file system that loading asks. Only this file of the target asks any.
enum Files {
    /// Largest file that is read: 4 MiB, fifty times the size of a long round.
    static let largest = 4 << 20

    /// Why a folder or a file could not be read, to follow its name.
    struct Problem: Error {
        var message: String
    }

    /// All bytes of a file.
    static func contents(of path: String) throws(Problem) -> [UInt8] {
        // Without waiting: a pipe of this name would wait for somebody to write.
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { throw Problem(message: reason()) }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw Problem(message: reason()) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw Problem(message: "not a file") }
        guard status.st_size <= largest else { throw Problem(message: "larger than \(largest >> 20) MiB") }

        var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
        var filled = 0
        while filled < bytes.count {
            let count = bytes.withUnsafeMutableBytes { buffer in
                read(file, buffer.baseAddress?.advanced(by: filled), buffer.count - filled)
            }
            if count < 0 {
                if errno == EINTR { continue }
                throw Problem(message: reason())
            }
            if count == 0 { break }
            filled += count
        }
        return Array(bytes.prefix(filled))
    }

    /// Puts a text in the place of a file, or makes it with the folders above: written beside and renamed, so that the file is
    /// there whole, the old or the new. A link is followed, so that it stays one.
    static func replace(_ path: String, with text: String) throws(Problem) {
        let target = resolved(path)
        if let slash = target.lastIndex(of: "/"), slash != target.startIndex {
            try makeFolder(String(target[..<slash]))
        }
        var status = stat()
        let mode = stat(target, &status) == 0 ? status.st_mode & 0o777 : 0o644
        let beside = "\(target).\(getpid()).new"
        let file = open(beside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
        guard file >= 0 else { throw Problem(message: reason()) }
        let isWritten = write(Array(text.utf8), to: file) && fsync(file) == 0
        let problem = Problem(message: reason())
        close(file)
        guard isWritten else {
            unlink(beside)
            throw problem
        }
        guard rename(beside, target) == 0 else {
            let problem = Problem(message: reason())
            unlink(beside)
            throw problem
        }
    }

    private static func write(_ bytes: [UInt8], to file: CInt) -> Bool {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                Glibc.write(file, buffer.baseAddress?.advanced(by: written), buffer.count - written)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            written += count
        }
        return true
    }

    private static func makeFolder(_ path: String) throws(Problem) {
        if exists(path) { return }
        if let slash = path.lastIndex(of: "/"), slash != path.startIndex { try makeFolder(String(path[..<slash])) }
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw Problem(message: reason()) }
    }

    /// The names in a folder, sorted, those that begin with a dot left out.
    static func list(_ folder: String) throws(Problem) -> [String] {
        guard let stream = opendir(folder) else { throw Problem(message: reason()) }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted()
    }

    /// Whether there is a file or folder of this path.
    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// The last component of a folder's path, with `.` and `..` followed.
    static func name(ofFolder path: String) -> String {
        let whole = resolved(path)
        return whole.split(separator: "/").last.map(String.init) ?? whole
    }

    /// The path with links, `.` and `..` followed; the path itself where nothing is there.
    private static func resolved(_ path: String) -> String {
        guard let whole = realpath(path, nil) else { return path }
        defer { free(whole) }
        return String(cString: whole)
    }

    private static func reason() -> String {
        errno == ENOENT ? "not found" : String(cString: strerror(errno))
    }
}
