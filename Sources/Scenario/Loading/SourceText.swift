/// The text of a file, once it is known to be safe to parse: UTF-8, no tab or other control character, no alias.
enum SourceText {
    /// The text of a file's bytes.
    ///
    /// - Throws: ``LoadingError`` with everything in them that must not be there.
    static func check(_ bytes: [UInt8], path: String) throws(LoadingError) -> String {
        let bytes = bytes.starts(with: byteOrderMark) ? Array(bytes.dropFirst(byteOrderMark.count)) : bytes
        guard let text = String(validating: bytes, as: UTF8.self) else {
            let line = firstUnreadableLine(in: bytes)
            throw LoadingError([Diagnostic(at: Place(path: path, line: line, column: 1), "not UTF-8")])
        }
        var scan = Scan(path: path)
        bytes.withUnsafeBufferPointer { scan.read($0) }
        guard scan.problems.isEmpty else { throw LoadingError(scan.problems) }
        return text
    }

    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private static func firstUnreadableLine(in bytes: [UInt8]) -> Int {
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let before = lines.prefix { String(validating: $0, as: UTF8.self) != nil }
        return before.count + 1
    }
}

/// One walk over the bytes of a file.
private struct Scan {
    let path: String
    var problems: [Diagnostic] = []
    private var line = 1
    private var column = 1
    private var anchors: Set<String> = []

    init(path: String) { self.path = path }

    mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
        var isLineReported = false
        for index in bytes.indices {
            let byte = bytes[index]
            if byte == newline {
                line += 1
                column = 1
                isLineReported = false
                continue
            }
            if let name = Scan.control(at: index, in: bytes), !isLineReported {
                isLineReported = true
                report(name)
            }
            if byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*"), let name = Scan.handle(at: index, in: bytes) {
                if byte == UInt8(ascii: "&") {
                    anchors.insert(name)
                } else if anchors.contains(name) {
                    report(YAMLNode.Problem.alias)
                }
            }
            // A column is a code point: the bytes that continue one do not count.
            if byte & 0b1100_0000 != 0b1000_0000 { column += 1 }
        }
    }

    private mutating func report(_ message: String) {
        problems.append(Diagnostic(at: Place(path: path, line: line, column: column), message))
    }

    /// What to say of a control character that begins here: those below space, delete, and U+0080 to U+009F.
    private static func control(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> String? {
        let byte = bytes[index]
        let next = index + 1 < bytes.count ? bytes[index + 1] : newline
        switch byte {
        case UInt8(ascii: "\t"): return "a tab: write spaces"
        case UInt8(ascii: "\r") where next == newline: return nil
        case 0..<0x20, 0x7F: return ControlCharacter.complaint(UInt32(byte))
        case 0xC2 where (0x80...0x9F).contains(next): return ControlCharacter.complaint(UInt32(next))
        default: return nil
        }
    }

    /// The name of an anchor or alias that begins here: only where a value can begin, so that `R&D` and `2 * 3` are text. That
    /// is also after a quoted key's colon, and after the line ends and the mark of order that are no ASCII.
    private static func handle(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> String? {
        if index > 0, bytes[index - 1] < 0x80, !" [{,:?\n".utf8.contains(bytes[index - 1]) { return nil }
        let name = bytes[(index + 1)...].prefix { !" ,[]{}\r\n".utf8.contains($0) }
        return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
    }
}

private let newline = UInt8(ascii: "\n")

/// Characters that must not reach the screen, and what is said of them.
enum ControlCharacter {
    /// `a control character (U+0007): leave it out`
    static func complaint(_ code: UInt32) -> String {
        let digits = String(code, radix: 16, uppercase: true)
        return
            "a control character (U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)): leave it out"
    }

    /// The first control character of a text, as its code; line feeds are not among them.
    static func first(in text: String) -> UInt32? {
        // Nearly every text is clean, and its bytes say so in a tenth of the time: 0xC2 begins U+0080 to U+00BF, 0xE2 U+2000
        // to U+2FFF.
        guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 == 0xE2 }) else { return nil }
        return text.unicodeScalars.first { $0 != "\n" && isControl($0) }?.value
    }

    /// The text with U+FFFD for each control character, so that a message cannot command the terminal it is shown on.
    static func shown(in text: String) -> String {
        guard text.unicodeScalars.contains(where: isControl) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { isControl($0) ? "\u{FFFD}" : $0 }))
    }

    /// Controls, and what turns the direction of text for a stretch, so that words show in another order than they stand in.
    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
