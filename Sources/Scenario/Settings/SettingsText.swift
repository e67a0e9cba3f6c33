/// The settings as they stand in their file, line by line.
struct SettingsText {
    private var lines: [String]

    init(_ text: String) { lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }

    var text: String { lines.joined(separator: "\n") }

    /// Whether there is nothing but comments and empty lines.
    var holdsNothing: Bool { lines.allSatisfy { Self.isComment($0) || Self.isBlank($0) } }

    /// What a first file says: every key with what holds anyway, as comments.
    static let first = """
        # Mockloop's settings. A line that begins with # is a comment: take the # away to set its value.
        # What is not set here is as the pack has it.

        # Seconds of thinking before a question's clock starts by itself, and before a probe's.
        # thinking: 30
        # probe-thinking: 15

        # Seconds left at which the clock warns, largest first; [] for no warnings.
        # warnings: [60, 30, 10]

        # Words a minute at which the time aloud is reckoned, 50 to 400, or measured: as fast as you type without stopping.
        # words-a-minute: 150

        # Whether a full loop shows each reading at once, as drills do: yes, or no.
        # coach: no

        """

    /// Writes a value, or takes it out so that what holds anyway holds.
    mutating func set(_ key: String, to value: String?) {
        guard let line = lines.firstIndex(where: { Self.names($0, key) }) else {
            if let value { insert("\(key): \(value)", for: key) }
            return
        }
        var rest = Self.rest(of: lines[line], after: key)
        var end = line + 1
        // A list below its key: the lines that are indented or begin an item, up to the next key.
        while end < lines.count, Self.goesOn(lines[end]) { end += 1 }
        while end > line + 1, Self.isComment(lines[end - 1]) || Self.isBlank(lines[end - 1]) { end -= 1 }
        if rest.isOpen, end > line + 1 { rest.comment = Self.rest(of: "x:" + lines[end - 1], after: "x").comment }
        lines.replaceSubrange((line + 1)..<end, with: lines[(line + 1)..<end].filter(Self.isComment))
        if let value {
            lines[line] = "\(key): \(value)\(rest.comment)"
        } else if rest.comment.isEmpty, lines.contains(where: { Self.mentions($0, key) }) {
            lines.remove(at: line)
        } else {
            lines[line] = "# " + lines[line]
        }
    }

    /// Puts a line after the comment that shows the key, or at the end.
    private mutating func insert(_ line: String, for key: String) {
        if let comment = lines.lastIndex(where: { Self.mentions($0, key) }) {
            lines.insert(line, at: comment + 1)
        } else {
            let end = lines.lastIndex { !Self.isBlank($0) }.map { $0 + 1 } ?? 0
            lines.insert(line, at: end)
            if end == lines.count - 1 { lines.append("") }
        }
    }

    /// What follows a key on its line: whether a list is opened there that ends further down, and the comment with the space
    /// before it.
    private static func rest(of line: String, after key: String) -> (comment: String, isOpen: Bool) {
        let value = line.drop { $0 != ":" }.dropFirst()
        var quote: Character?
        var isOpen = false
        var before: Character = " "
        for index in value.indices {
            let character = value[index]
            if let open = quote {
                if character == open { quote = nil }
            } else if character == "\"" || character == "'" {
                quote = character
            } else if character == "[" {
                isOpen = true
            } else if character == "]" {
                isOpen = false
            } else if character == "#", before == " " {
                let space = value[..<index].reversed().prefix { $0 == " " }.count
                return (String(value[value.index(index, offsetBy: -space)...]), isOpen)
            }
            before = character
        }
        return ("", isOpen)
    }

    /// Whether the line sets a key.
    private static func names(_ line: String, _ key: String) -> Bool {
        [key, "\"\(key)\"", "'\(key)'"].contains { name in
            line.hasPrefix(name) && line.dropFirst(name.count).drop { $0 == " " }.first == ":"
        }
    }

    /// Whether the line is a comment that shows how a key is set.
    private static func mentions(_ line: String, _ key: String) -> Bool {
        line.hasPrefix("#") && names(String(line.drop { $0 == "#" || $0 == " " }), key)
    }

    private static func isComment(_ line: String) -> Bool { line.drop { $0 == " " }.hasPrefix("#") }
    private static func isBlank(_ line: String) -> Bool { line.allSatisfy(\.isWhitespace) }

    /// Whether a line belongs to the value above it, or may do so.
    private static func goesOn(_ line: String) -> Bool {
        line.isEmpty || line.hasPrefix(" ") || line.hasPrefix("-") || line.hasPrefix("#") || line.hasPrefix("]")
    }
}
