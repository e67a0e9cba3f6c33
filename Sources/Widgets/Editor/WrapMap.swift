/// One row of a wrapped text: the logical line, and which of its rows.
struct TextRow: Hashable, Comparable, Sendable {
    var line: Int
    var row: Int

    static func < (one: TextRow, other: TextRow) -> Bool { (one.line, one.row) < (other.line, other.row) }
}

/// Where the logical lines of a text are broken into rows of a width.
///
/// Only break offsets are kept; places and cells are derived from them, so the two directions cannot disagree. The last
/// column is kept for the cursor at the end of a line, so that no row is needed for it alone; a space before a break may
/// stand in it. A row is broken behind a space or beside a wide character, and within a word only when the word is longer
/// than the row.
struct WrapMap: Equatable, Sendable {
    /// The least width: a wide character and the cursor.
    static let leastWidth = 3

    /// Columns, the cursor's included.
    private(set) var width: Int
    /// The characters of each logical line, measured once.
    private(set) var glyphs: [[Glyph]]
    /// For each logical line, where its second and later rows begin, in characters.
    private(set) var breaks: [[Int]] = []

    init(_ lines: [[Character]], width: Int) {
        glyphs = lines.map { $0.map(Glyph.init) }
        self.width = Self.leastWidth
        resize(to: width)
    }

    /// Breaks all lines anew for another width.
    mutating func resize(to width: Int) {
        self.width = max(Self.leastWidth, width)
        breaks = glyphs.map { Breaking(glyphs: $0, width: self.width).breaks() }
    }

    /// Follows a change of the text.
    ///
    /// Only the rows around the change are broken anew, until a break falls on an old one.
    ///
    /// - Parameter lines: the text after the change.
    mutating func update(_ lines: [[Character]], after change: TextChange) {
        let (start, removedEnd, insertedEnd) = (change.start, change.removedEnd, change.insertedEnd)
        let changed = start.line...insertedEnd.line
        let inserted = changed.map { line in
            let from = line == start.line ? start.column : 0
            let to = line == insertedEnd.line ? insertedEnd.column : lines[line].count
            return lines[line][from..<to].map(Glyph.init)
        }
        glyphs.splice(start..<removedEnd, with: inserted)

        // The row above may have room for a word that the change made shorter; no row higher up looked so far.
        let above = breaks[start.line].prefix(max(0, breaks[start.line].firstIndex(above: start.column) - 1))
        let below = breaks[removedEnd.line].dropFirst(breaks[removedEnd.line].firstIndex(above: removedEnd.column))
        let shift = insertedEnd.column - removedEnd.column
        let fresh = changed.map { line in
            Breaking(glyphs: glyphs[line], width: width).breaks(
                after: line == start.line ? above : [], until: line == insertedEnd.line ? below : [], movedBy: shift)
        }
        breaks.replaceSubrange(start.line...removedEnd.line, with: fresh)
    }
}

/// Breaks one logical line.
private struct Breaking {
    let glyphs: [Glyph]
    let width: Int

    /// All breaks of the line.
    ///
    /// - Parameter known: the first breaks, which still hold.
    /// - Parameter old: breaks of a text that ends as this one does. Where a break falls on one of them, the rest is as it was.
    /// - Parameter shift: by how much the common end has moved.
    func breaks(after known: ArraySlice<Int> = [], until old: ArraySlice<Int> = [], movedBy shift: Int = 0) -> [Int] {
        var breaks = Array(known)
        var old = old
        while let next = nextBreak(from: breaks.last ?? 0) {
            breaks.append(next)
            while let first = old.first, first + shift < next { old.removeFirst() }
            if let first = old.first, first + shift == next {
                breaks += old.dropFirst().lazy.map { $0 + shift }
                break
            }
        }
        return breaks
    }

    /// Where the row after the one that begins at `start` begins; nil when the rest of the line fits.
    private func nextBreak(from start: Int) -> Int? {
        let room = width - 1
        var used = 0
        var opportunity: Int?
        for index in start..<glyphs.count {
            let glyph = glyphs[index]
            if used + glyph.columns <= room {
                used += glyph.columns
                if glyph != .narrow { opportunity = index + 1 }
            } else if glyph == .space {
                return index + 1 < glyphs.count ? index + 1 : index
            } else {
                return glyph == .wide ? index : opportunity ?? index
            }
        }
        return nil
    }
}
