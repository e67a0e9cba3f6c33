/// A place in a text: before the character `column` of the logical line `line`, both counted from 0.
public struct TextPosition: Hashable, Comparable, Sendable {
    /// Of lines as the text has them, not of rows.
    public var line: Int
    /// In characters, not in cells.
    public var column: Int

    /// The place before the character `column` of `line`.
    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    /// Whether one stands before the other.
    public static func < (one: TextPosition, other: TextPosition) -> Bool {
        (one.line, one.column) < (other.line, other.column)
    }

    /// The start of a text.
    static let start = TextPosition(line: 0, column: 0)

    /// The place that is `other` in a text which begins here.
    func advanced(by other: TextPosition) -> TextPosition {
        TextPosition(line: line + other.line, column: other.line == 0 ? column + other.column : other.column)
    }
}

extension Array {
    /// The place behind the last item of lines.
    func end<Item>() -> TextPosition where Element == [Item] {
        TextPosition(line: count - 1, column: self[count - 1].count)
    }

    /// Puts lines in the place of what stands between two places of these lines; its first and last join what is left there.
    mutating func splice<Item>(_ range: Range<TextPosition>, with lines: [[Item]]) where Element == [Item] {
        let (start, end) = (range.lowerBound, range.upperBound)
        if start.line == end.line, lines.count == 1 {
            self[start.line].replaceSubrange(start.column..<end.column, with: lines[0])
            return
        }
        var lines = lines
        lines[lines.count - 1].append(contentsOf: self[end.line][end.column...])
        self[start.line].replaceSubrange(start.column..., with: lines[0])
        replaceSubrange((start.line + 1)..<(end.line + 1), with: lines.dropFirst())
    }
}
