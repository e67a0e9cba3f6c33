/// Text as Markdown shows it verbatim: nothing that was said is taken for markup.
enum MarkdownText {
    /// Part of a line, with everything escaped that CommonMark or GitHub's dialect gives a meaning anywhere. There is no HTML
    /// in it.
    static func escaped(_ line: String) -> String {
        var text = ""
        for character in line.withoutControls {
            // What stands within a block cannot end it.
            if character.isNewline {
                text.append(" ")
                continue
            }
            if special.contains(character) { text.append("\\") }
            text.append(character)
        }
        return text
    }

    private static let special = Set("\\`*_[]<>&|~#$")

    /// A line whose parts are escaped, kept from making a list, a heading's underline or indented code by how it starts.
    static func guarded(_ text: String) -> String {
        let spaces = text.prefix { $0 == " " || $0 == "\t" }
        var rest = text[spaces.endIndex...]
        let indent = spaces.map { $0 == "\t" ? "\u{A0}\u{A0}\u{A0}\u{A0}" : "\u{A0}" }.joined()
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        if let mark = rest[digits.endIndex...].first, digits.isEmpty ? "+-=".contains(mark) : ".)".contains(mark) {
            rest = digits + "\\" + rest[digits.endIndex...]
        }
        return indent + rest
    }
}
