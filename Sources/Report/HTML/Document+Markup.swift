extension Document {
    /// As parts of an HTML page, evidence marked with its letter behind it.
    var markup: [Markup] { blocks.map(Document.markup) }

    private static func markup(_ block: Block) -> Markup {
        switch block {
        case .heading(let level, let passages): .element("h\(level)", [], passages.map(\.markup))
        case .paragraph(let passages): .element("p", [], passages.map(\.markup))
        case .said(let passages): said(passages)
        case .list(let items): .element("ul", [], items.map { .element("li", [], $0.map(\.markup)) })
        }
    }

    /// Somebody's words with their own lines: an empty one parts paragraphs. Their writing direction is their own.
    private static func said(_ passages: [Passage]) -> Markup {
        var paragraphs: [[Markup]] = [[]]
        for line in passages.lines {
            let isEmpty = line.allSatisfy { $0.text.allSatisfy(\.isWhitespace) }
            if isEmpty {
                paragraphs.append([])
            } else {
                if !paragraphs[paragraphs.count - 1].isEmpty { paragraphs[paragraphs.count - 1].append(.element("br")) }
                paragraphs[paragraphs.count - 1] += line.map(\.markup)
            }
        }
        return .element(
            "blockquote", [],
            paragraphs.filter { !$0.isEmpty }.map { .element("p", [.init("dir", "auto")], $0) })
    }
}

extension Passage {
    /// Plain words, strong ones, or evidence with what it is evidence for.
    var markup: Markup {
        switch self {
        case .plain(let text): .text(text)
        case .strong(let text): .element("strong", [], [.text(text)])
        case .marked(let text, let marks):
            .element(
                "mark", class: marks.contains(where: \.isFlag) ? "flag" : "element",
                [.text(text), .element("sup", [], [.text(" " + marks.map(\.label).joined(separator: ", "))])])
        }
    }
}

extension Mark {
    fileprivate var isFlag: Bool {
        switch self {
        case .element: false
        case .flag: true
        }
    }
}
