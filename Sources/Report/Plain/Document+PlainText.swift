extension Document {
    /// As lines for a terminal without a screen, a screen reader or a pipe: no colour, no drawing, and evidence said in words:
    /// `[D: I said no]`.
    public var plainText: String { blocks.map(Document.plainText).joined(separator: "\n\n") + "\n" }

    private static func plainText(_ block: Block) -> String {
        switch block {
        case .heading(_, let passages), .paragraph(let passages): line(passages)
        case .said(let passages): passages.lines.map { $0.isEmpty ? "" : "    " + line($0) }.joined(separator: "\n")
        case .list(let items): items.map { "- " + line($0) }.joined(separator: "\n")
        }
    }

    private static func line(_ passages: [Passage]) -> String {
        passages.map { passage in
            switch passage {
            case .plain(let text), .strong(let text): text.withoutControls
            case .marked(let text, let marks):
                "[\(marks.map(\.label).joined(separator: ", ")): \(text.withoutControls)]"
            }
        }.joined().split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).joined(separator: " ")
    }
}
