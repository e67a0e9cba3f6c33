internal import Foundation
internal import Glibc

/// Lines of a file or of standard input, one at a time, so that any number takes the same memory. Bytes that are no UTF-8
/// become replacement characters.
struct InputLines: IteratorProtocol {
    private let handle: FileHandle
    private var buffer = Data()
    private var isAtEnd = false

    private static let chunk = 65_536

    /// - Parameter path: standard input without one.
    init(of path: String?) throws {
        guard let path else {
            handle = .standardInput
            return
        }
        var isFolder: ObjCBool = false
        let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        guard !isFolder.boolValue, let handle = FileHandle(forReadingAtPath: path) else {
            let reason = isFolder.boolValue ? "it is a folder" : exists ? "no permission" : "no such file"
            throw Failure("\(path) cannot be read: \(reason).")
        }
        self.handle = handle
    }

    mutating func next() -> String? {
        while true {
            if let end = buffer.firstIndex(of: 0x0A) {
                let line = String(decoding: buffer[buffer.startIndex..<end], as: UTF8.self)
                buffer.removeSubrange(buffer.startIndex...end)
                return line
            }
            if isAtEnd {
                guard !buffer.isEmpty else { return nil }
                defer { buffer = Data() }
                return String(decoding: buffer, as: UTF8.self)
            }
            let more = readSome()
            if more.isEmpty { isAtEnd = true } else { buffer.append(contentsOf: more) }
        }
    }

    /// What has come, as soon as something has: `FileHandle` would wait for a whole chunk, and a person at the other end for
    /// the next question. Nothing at the end.
    private func readSome() -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: Self.chunk) { bytes, count in
            var read: Int
            repeat {
                read = Glibc.read(handle.fileDescriptor, bytes.baseAddress, Self.chunk)
            } while read < 0 && errno == EINTR
            count = max(0, read)
        }
    }

    /// All of a file or of standard input, without the line end at its end.
    static func whole(_ path: String?) throws -> String {
        var lines = try InputLines(of: path)
        var text: [String] = []
        while let line = lines.next() { text.append(line) }
        return text.joined(separator: "\n")
    }
}
