/// A text that is being edited, by character, with its insertion point.
///
/// A change costs what the change is long and a shift within its line, so a text of a megabyte still takes keys at once.
public struct TextBuffer: Equatable, Sendable {
    /// The logical lines, at least one. Each holds exactly the characters that its text has as a string: what is put beside
    /// a combining mark, a joiner or half a flag becomes one character with it.
    public private(set) var lines: [[Character]]
    /// Where the next character goes.
    public private(set) var insertionPoint: TextPosition
    /// How many words the text has: runs of anything but white space.
    public private(set) var wordCount: Int

    /// Takes up a text.
    ///
    /// - Parameter cursor: characters before the insertion point; what lies beyond the text means its end.
    public init(_ text: String = "", cursor: Int = .max) {
        let characters = Array(text.typable)
        lines = characters.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
        insertionPoint = TextPosition(line: 0, column: 0)
        wordCount = 0
        insertionPoint = position(at: cursor)
        wordCount = wordStarts(from: TextPosition(line: 0, column: 0), through: end)
    }

    /// The text, its lines joined by new lines.
    public var text: String { text(in: TextPosition(line: 0, column: 0)..<end) }
    /// Whether there is no character, not even a new line.
    public var isEmpty: Bool { lines.count == 1 && lines[0].isEmpty }
    /// Characters before the insertion point. Complexity: the number of lines.
    public var cursor: Int { offset(of: insertionPoint) }
    /// The place behind the last character.
    public var end: TextPosition { TextPosition(line: lines.count - 1, column: lines[lines.count - 1].count) }

    /// Moves the insertion point; a place outside the text is brought to the nearest inside.
    public mutating func move(to position: TextPosition) {
        let line = min(max(0, position.line), lines.count - 1)
        insertionPoint = TextPosition(line: line, column: min(max(0, position.column), lines[line].count))
    }

    /// Characters before a place, new lines counted.
    public func offset(of position: TextPosition) -> Int {
        lines[..<position.line].reduce(position.line + position.column) { $0 + $1.count }
    }

    /// The place behind so many characters.
    public func position(at offset: Int) -> TextPosition {
        var rest = max(0, offset)
        for (line, characters) in lines.enumerated() {
            if rest <= characters.count { return TextPosition(line: line, column: rest) }
            rest -= characters.count + 1
        }
        return end
    }

    /// The text between two places.
    public func text(in range: Range<TextPosition>) -> String {
        var text = ""
        for line in range.lowerBound.line...range.upperBound.line {
            let from = line == range.lowerBound.line ? range.lowerBound.column : 0
            let to = line == range.upperBound.line ? range.upperBound.column : lines[line].count
            for character in lines[line][from..<to] { text.append(character) }
            if line != range.upperBound.line { text.append("\n") }
        }
        return text
    }

    /// Puts a text in the place of another and the insertion point behind it.
    ///
    /// Where the new text joins a neighbour into one character, the insertion point goes behind that character.
    ///
    /// - Returns: what changed, neighbours that were joined included, so that the reverse replacement restores the text.
    @discardableResult
    public mutating func replace(_ range: Range<TextPosition>, with text: String) -> TextChange {
        let seam = Seam(around: range, of: lines, with: text.typable)
        let (start, removedEnd) = (seam.range.lowerBound, seam.range.upperBound)
        let insertedEnd = start.advanced(over: seam.characters[...])
        let change = TextChange(
            offset: offset(of: start), removed: self.text(in: seam.range), inserted: String(seam.characters),
            start: start, removedEnd: removedEnd, insertedEnd: insertedEnd)
        wordCount -= wordStarts(from: start, through: removedEnd)
        splice(seam)
        wordCount += wordStarts(from: start, through: insertedEnd)
        insertionPoint = start.advanced(over: seam.characters[..<seam.insertionIndex])
        return change
    }

    private mutating func splice(_ seam: Seam) {
        let (start, end) = (seam.range.lowerBound, seam.range.upperBound)
        var parts = seam.characters.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
        if start.line == end.line, parts.count == 1 {
            lines[start.line].replaceSubrange(start.column..<end.column, with: seam.characters)
            return
        }
        parts[parts.count - 1] += lines[end.line][end.column...]
        parts[0] = lines[start.line][..<start.column] + parts[0]
        lines.replaceSubrange(start.line...end.line, with: parts)
    }

    /// How many words begin at the places from one to another, both included.
    private func wordStarts(from start: TextPosition, through end: TextPosition) -> Int {
        var count = 0
        for line in start.line...end.line {
            let characters = lines[line]
            let from = line == start.line ? start.column : 0
            let to = line == end.line ? min(end.column + 1, characters.count) : characters.count
            for column in from..<max(from, to)
            where !characters[column].isWhitespace && (column == 0 || characters[column - 1].isWhitespace) {
                count += 1
            }
        }
        return count
    }
}
