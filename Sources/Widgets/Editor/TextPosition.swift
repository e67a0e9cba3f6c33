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

    /// The place behind these characters when they stand at this one.
    func advanced(over characters: ArraySlice<Character>) -> TextPosition {
        guard let newline = characters.lastIndex(of: "\n") else {
            return TextPosition(line: line, column: column + characters.count)
        }
        let lines = characters.reduce(into: 0) { count, character in if character == "\n" { count += 1 } }
        return TextPosition(line: line + lines, column: characters.endIndex - newline - 1)
    }
}
