extension Shape where Value == String {
    /// One paragraph of plain text, trimmed; not empty.
    static var text: Shape { text(mayBreak: false) }

    /// Plain text of one or more paragraphs.
    static var paragraphs: Shape { text(mayBreak: true) }

    private static func text(mayBreak: Bool) -> Shape {
        Shape(filler: "") { node, findings in
            guard case .text(let raw, _) = node.content else {
                let advice = node.isMapping ? ": quote a text that holds `: `" : ""
                findings.error(at: node, "expected text, found \(node.kind)\(advice)")
                return nil
            }
            let text = raw.trimmed
            if text.isEmpty {
                findings.error(at: node, "expected text, found nothing")
            } else if let code = ControlCharacter.first(in: text) {
                findings.error(at: node, ControlCharacter.complaint(code))
            } else if !mayBreak, text.utf8.contains(UInt8(ascii: "\n")) {
                findings.error(at: node, "expected one paragraph, found a line break: fold the lines with `>-`")
            }
            return text
        }
    }

    /// Lower-case words joined by `-`.
    static var id: Shape { id(parts: 1, "lower-case words joined by `-`") }

    /// Ids joined by `.`, as signals have: `alternatives.said-no`.
    static var dottedID: Shape { id(parts: .max, "lower-case words joined by `-` and `.`") }

    /// An id that names something, and that nothing else of its kind may have.
    static func name(of kind: Names.Kind) -> Shape { id.noting { $0.names.define(kind, $1, at: $2) } }

    /// The same for ids of signals.
    static func dottedName(of kind: Names.Kind) -> Shape { dottedID.noting { $0.names.define(kind, $1, at: $2) } }

    /// The id of something that is named elsewhere, perhaps in a file not yet read.
    static func reference(to kind: Names.Kind) -> Shape { id.noting { $0.names.use(kind, $1, at: $2) } }

    private static func id(parts: Int, _ rule: String) -> Shape {
        Shape(filler: "") { node, findings in
            let id = text.read(node, &findings)
            if id.isEmpty { return nil }
            let pieces = id.split(separator: ".", omittingEmptySubsequences: false)
            guard pieces.count <= parts, pieces.allSatisfy(\.isLowerCaseWords) else {
                findings.error(at: node, "`\(id)` is no id: ids are \(rule)")
                return nil
            }
            return id
        }
    }

    private func noting(_ note: @escaping (inout Findings, String, Place) -> Void) -> Shape {
        Shape(filler: filler()) { node, findings in
            let id = read(node, &findings)
            if !id.isEmpty { note(&findings, id, findings.place(of: node)) }
            return id
        }
    }
}

extension Shape where Value == Int {
    /// A whole number.
    static func number(in range: ClosedRange<Int>) -> Shape {
        Shape(filler: range.lowerBound) { node, findings in
            guard case .text(let text, isPlain: true) = node.content, let number = Int(text) else {
                findings.error(at: node, "expected a whole number, found \(node.shown)")
                return nil
            }
            guard range.contains(number) else {
                findings.error(at: node, "\(number) is out of range: \(range.lowerBound) to \(range.upperBound)")
                return nil
            }
            return number
        }
    }
}

extension Shape where Value == Double {
    /// A number from 0 to 1.
    static var fraction: Shape {
        Shape(filler: 0) { node, findings in
            guard case .text(let text, isPlain: true) = node.content, let number = Double(text) else {
                findings.error(at: node, "expected a number, found \(node.shown)")
                return nil
            }
            guard (0...1).contains(number) else {
                findings.error(at: node, "\(text) is out of range: 0 to 1")
                return nil
            }
            return number
        }
    }
}

extension Shape where Value == ClosedRange<Int> {
    /// Two whole numbers, the lower first: `[220000, 260000]`.
    static func span(in range: ClosedRange<Int>) -> Shape {
        let ends = Shape<[Int]>.list(.number(in: range), exactly: 2, of: "numbers").holding { ends in
            ends[0] <= ends[1] ? nil : "[\(ends[0]), \(ends[1])] runs backwards: write the lower number first"
        }
        // The rule is not asked of numbers that are wrong already, so they may still run backwards here.
        return ends.map { ends, _ in ends.count == 2 && ends[0] <= ends[1] ? ends[0]...ends[1] : range }
    }
}

extension YAMLNode {
    fileprivate var isMapping: Bool {
        if case .mapping = content { true } else { false }
    }

    /// A text itself, in quotes; of anything else its kind.
    var shown: String {
        if case .text(let text, _) = content, !text.isEmpty, text.count <= 40, !text.contains("\n") {
            "\"\(text)\""
        } else {
            kind
        }
    }
}

extension StringProtocol {
    /// Without white space at either end.
    fileprivate var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }

    /// Whether it is made of words of `a-z` and `0-9`, joined by single `-`.
    fileprivate var isLowerCaseWords: Bool {
        split(separator: "-", omittingEmptySubsequences: false).allSatisfy { word in
            !word.isEmpty && word.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
        }
    }
}
