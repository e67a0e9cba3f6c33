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
        let file = open(path, O_RDONLY | O_CLOEXEC)
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
        let whole: String
        if let resolved = realpath(path, nil) {
            whole = String(cString: resolved)
            free(resolved)
        } else {
            whole = path
        }
        return whole.split(separator: "/").last.map(String.init) ?? whole
    }

    private static func reason() -> String {
        errno == ENOENT ? "not found" : String(cString: strerror(errno))
    }
}
