/// A replacement widened to the neighbours that become one character with what is put beside them.
///
/// Characters are Unicode's extended grapheme clusters (UAX 29). Where one begins, segmentation starts anew, so only the
/// character before the place and those behind it whose ends move need to be looked at.
struct Seam {
    /// What goes.
    private(set) var range: Range<TextPosition>
    /// What comes.
    private(set) var text: String
    /// What comes, by line and character.
    private(set) var lines: [[Character]]
    /// Where the insertion point lies in what comes.
    private(set) var insertionPoint: TextPosition

    init(around range: Range<TextPosition>, of old: [[Character]], with inserted: String) {
        var (start, end) = (range.lowerBound, range.upperBound)
        text = inserted
        // Whether the text joins the character before it is decided by how it begins; without a text, by what follows.
        let before = start.column > 0 ? old[start.line][start.column - 1] : nil
        if let before, inserted.first.map(before.joins) ?? true {
            text = String(before) + inserted
            start.column -= 1
        }
        lines = text.lines
        insertionPoint = lines.end()

        let bottom = lines.count - 1
        if var last = lines[bottom].popLast() {
            while end.column < old[end.line].count {
                let next = old[end.line][end.column]
                let joined = Array(String(last) + String(next))
                guard let tail = joined.last, joined.count == 1 || !tail.isIdentical(to: next) else { break }
                end.column += 1
                text.append(next)
                lines[bottom] += joined.dropLast()
                last = tail
            }
            lines[bottom].append(last)
        }
        if inserted.isEmpty, let before, let first = lines[0].first, first.isIdentical(to: before) {
            text.unicodeScalars.removeFirst(before.unicodeScalars.count)
            lines[0].removeFirst()
            start.column += 1
            insertionPoint.column -= 1
        }
        self.range = start..<end
    }
}

extension Character {
    /// Whether it has the same scalars: equality takes canonically equivalent ones for the same.
    fileprivate func isIdentical(to other: Character) -> Bool {
        unicodeScalars.elementsEqual(other.unicodeScalars)
    }

    /// Whether it becomes another one when a character is put behind it.
    fileprivate func joins(_ next: Character) -> Bool {
        let pair = String(self) + String(next)
        return pair.first.map { !$0.isIdentical(to: self) } ?? false
    }
}
