extension Document {
    /// As Markdown (CommonMark), evidence in bold with its letter after it.
    public var markdown: String { blocks.map(Document.markdown).joined(separator: "\n\n") + "\n" }

    private static func markdown(_ block: Block) -> String {
        switch block {
        case .heading(let level, let passages): String(repeating: "#", count: level) + " " + line(passages)
        case .paragraph(let passages): line(passages)
        case .said(let passages): quote(passages.lines.map(line))
        case .list(let items): items.map { "- " + line($0) }.joined(separator: "\n")
        }
    }

    /// A block quote that keeps its lines: an empty one parts paragraphs, another is broken hard.
    private static func quote(_ lines: [String]) -> String {
        let lines = lines.map { $0.allSatisfy(\.isWhitespace) ? "" : $0 }
        return lines.enumerated().map { place, line in
            if line.isEmpty { return ">" }
            let isBroken = place + 1 < lines.count && !lines[place + 1].isEmpty
            return "> " + line + (isBroken ? "\\" : "")
        }.joined(separator: "\n")
    }

    private static func line(_ passages: [Passage]) -> String {
        var line = ""
        for passage in passages {
            switch passage {
            case .plain(let text): line += MarkdownText.escaped(text)
            case .strong(let text): line += strong(text, after: line)
            case .marked(let text, let marks):
                line += strong(text, after: line) + " \\[" + marks.map(\.label).joined(separator: ", ") + "\\]"
            }
        }
        return MarkdownText.guarded(line)
    }

    /// Bold, except where CommonMark would show the asterisks: between a letter and a punctuation mark.
    private static func strong(_ text: String, after line: String) -> String {
        let words = MarkdownText.escaped(text)
        let isInWord = line.last.map { $0.isLetter || $0.isNumber } ?? false
        let startsAsWord = text.first.map { $0.isLetter || $0.isNumber } ?? false
        return isInWord && !startsAsWord ? words : "**\(words)**"
    }
}
