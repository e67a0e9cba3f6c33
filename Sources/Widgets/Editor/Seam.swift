/// A replacement widened to the neighbours that become one character with what is put beside them.
///
/// Characters are Unicode's extended grapheme clusters (UAX 29). Where one begins, segmentation starts anew, so only the
/// character before the place and those behind it whose ends move need to be looked at.
struct Seam {
    /// What goes.
    private(set) var range: Range<TextPosition>
    /// What comes.
    private(set) var characters: [Character]
    /// How many of the characters lie before the insertion point.
    private(set) var insertionIndex: Int

    init(around range: Range<TextPosition>, of lines: [[Character]], with text: String) {
        var (start, end) = (range.lowerBound, range.upperBound)
        let before = start.column > 0 ? lines[start.line][start.column - 1] : nil
        characters = Array(before.map { String($0) + text } ?? text)
        if before != nil { start.column -= 1 }
        insertionIndex = characters.count

        if var last = characters.popLast() {
            while end.column < lines[end.line].count {
                let next = lines[end.line][end.column]
                let joined = Array(String(last) + String(next))
                guard let tail = joined.last, joined.count == 1 || !tail.isIdentical(to: next) else { break }
                end.column += 1
                characters += joined.dropLast()
                last = tail
            }
            characters.append(last)
        }
        if let before, let first = characters.first, first.isIdentical(to: before) {
            characters.removeFirst()
            start.column += 1
            insertionIndex -= 1
        }
        self.range = start..<end
    }
}

extension Character {
    /// Whether it has the same scalars: equality takes canonically equivalent ones for the same.
    func isIdentical(to other: Character) -> Bool {
        unicodeScalars.elementsEqual(other.unicodeScalars)
    }
}
