/// A text that is being edited, by character, with its insertion point.
///
/// A change costs what the change is long and a shift within its line, so a text of a megabyte still takes keys at once.
public struct TextBuffer: Equatable, Sendable {
    /// The text, its lines joined by new lines.
    public private(set) var text: String
    /// The logical lines, at least one. Each holds exactly the characters that its text has as a string: what is put beside
    /// a combining mark, a joiner or half a flag becomes one character with it.
    public private(set) var lines: [[Character]]
    /// Where the next character goes.
    public private(set) var insertionPoint = TextPosition.start
    /// How many words the text has: runs of anything but white space.
    public private(set) var wordCount = 0
    /// The UTF-8 bytes of each line, to find places in the text.
    private var lengths: [Int]

    /// Takes up a text.
    ///
    /// - Parameter cursor: characters before the insertion point; what lies beyond the text means its end.
    public init(_ text: String = "", cursor: Int = .max) {
        self.text = text.typable
        lines = self.text.lines
        lengths = self.text.lineLengths
        insertionPoint = position(at: cursor)
        wordCount = wordStarts(from: .start, through: end)
    }

    /// Whether there is no character, not even a new line.
    public var isEmpty: Bool { text.isEmpty }
    /// Characters before the insertion point. Complexity: the number of lines.
    public var cursor: Int { offset(of: insertionPoint) }
    /// The place behind the last character.
    public var end: TextPosition { lines.end() }

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
        String(text[indices(bytes(in: range))])
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
        let insertedEnd = start.advanced(by: seam.lines.end())
        let bytes = bytes(in: seam.range)
        let change = TextChange(
            offset: offset(of: start), removed: String(self.text[indices(bytes)]), inserted: seam.text,
            start: start, removedEnd: removedEnd, insertedEnd: insertedEnd)
        wordCount -= wordStarts(from: start, through: removedEnd)
        splice(seam, bytes)
        wordCount += wordStarts(from: start, through: insertedEnd)
        insertionPoint = start.advanced(by: seam.insertionPoint)
        return change
    }

    private mutating func splice(_ seam: Seam, _ bytes: Range<Int>) {
        let (first, last) = (seam.range.lowerBound.line, seam.range.upperBound.line)
        var inserted = seam.text.lineLengths
        inserted[0] += bytes.lowerBound - start(ofLine: first)
        inserted[inserted.count - 1] += start(ofLine: last) + lengths[last] - bytes.upperBound
        text.replaceSubrange(indices(bytes), with: seam.text)
        lengths.replaceSubrange(first...last, with: inserted)
        lines.splice(seam.range, with: seam.lines)
    }

    /// The UTF-8 bytes before a line.
    private func start(ofLine line: Int) -> Int { lengths[..<line].reduce(line, +) }

    /// The UTF-8 bytes before two places. Complexity: the number of lines, and the length of a line that is not all ASCII.
    private func bytes(in range: Range<TextPosition>) -> Range<Int> {
        let (start, end) = (range.lowerBound, range.upperBound)
        let first =
            bytes(from: TextPosition(line: start.line, column: 0), to: start.column) + self.start(ofLine: start.line)
        if start.line == end.line { return first..<(first + bytes(from: start, to: end.column)) }
        let last = bytes(from: TextPosition(line: end.line, column: 0), to: end.column) + self.start(ofLine: end.line)
        return first..<last
    }

    /// The UTF-8 bytes from a place to a column of its line.
    private func bytes(from place: TextPosition, to column: Int) -> Int {
        let characters = lines[place.line]
        if characters.count == lengths[place.line] { return column - place.column }
        return characters[place.column..<column].reduce(0) { $0 + $1.utf8.count }
    }

    /// Bytes as the text's own indices.
    private func indices(_ bytes: Range<Int>) -> Range<String.Index> {
        let start = text.utf8.index(text.startIndex, offsetBy: bytes.lowerBound)
        return start..<text.utf8.index(start, offsetBy: bytes.count)
    }

    /// How many words begin at the places from one to another, both included.
    private func wordStarts(from start: TextPosition, through end: TextPosition) -> Int {
        var count = 0
        for line in start.line...end.line {
            let characters = lines[line]
            let from = line == start.line ? start.column : 0
            let to = line == end.line ? min(end.column + 1, characters.count) : characters.count
            var followsBlank = from == 0 || characters[from - 1].isBlank
            for character in characters[from..<max(from, to)] {
                let isBlank = character.isBlank
                if followsBlank, !isBlank { count += 1 }
                followsBlank = isBlank
            }
        }
        return count
    }
}

extension String {
    /// Its lines by character; an empty text is one empty line.
    var lines: [[Character]] {
        utf8.split(separator: newline, omittingEmptySubsequences: false).map { Array(Substring($0)) }
    }

    /// The UTF-8 bytes of its lines.
    fileprivate var lineLengths: [Int] {
        utf8.split(separator: newline, omittingEmptySubsequences: false).map(\.count)
    }
}

private let newline = UInt8(ascii: "\n")

extension Character {
    /// Whether it parts words.
    var isBlank: Bool { self == " " || !isASCII && isWhitespace }
}
