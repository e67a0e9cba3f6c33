extension [Passage] {
    /// The passages of each line: line ends part them, of whatever kind, and spaces at the edge of marked words are left
    /// unmarked.
    var lines: [[Passage]] {
        var lines: [[Passage]] = [[]]
        for passage in self {
            for (place, part) in passage.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
                .enumerated()
            {
                if place > 0 { lines.append([]) }
                lines[lines.count - 1] += passage.with(part)
            }
        }
        return lines
    }
}

extension Passage {
    /// The words alone.
    var text: String {
        switch self {
        case .plain(let text), .strong(let text), .marked(let text, _): text
        }
    }

    /// Other words that look the same.
    fileprivate func with(_ text: Substring) -> [Passage] {
        switch self {
        case .plain: return text.isEmpty ? [] : [.plain(String(text))]
        case .strong: return text.isEmpty ? [] : [.strong(String(text))]
        case .marked(_, let marks):
            let before = text.prefix(while: \.isWhitespace)
            let rest = text[before.endIndex...]
            guard let last = rest.lastIndex(where: { !$0.isWhitespace }) else { return Passage.plain("").with(text) }
            return Passage.plain("").with(before) + [.marked(String(rest[...last]), marks)]
                + Passage.plain("").with(rest[rest.index(after: last)...])
        }
    }
}
