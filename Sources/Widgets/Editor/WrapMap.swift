internal import Terminal

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
    let width: Int
    /// For each logical line, where its second and later rows begin, in characters.
    private(set) var breaks: [[Int]]

    init(_ lines: [[Character]], width: Int) {
        self.width = max(Self.leastWidth, width)
        breaks = []
        breaks = lines.map { Self.breaks(of: $0, from: 0, width: self.width) }
    }

    /// Follows a change of the text.
    ///
    /// Within a line only the rows around the change are broken anew, until a break falls on an old one.
    ///
    /// - Parameter lines: the text after the change.
    mutating func update(_ lines: [[Character]], after change: TextChange) {
        let (start, removedEnd, insertedEnd) = (change.start, change.removedEnd, change.insertedEnd)
        guard start.line == removedEnd.line, start.line == insertedEnd.line else {
            let fresh = lines[start.line...insertedEnd.line].map { Self.breaks(of: $0, from: 0, width: width) }
            breaks.replaceSubrange(start.line...removedEnd.line, with: fresh)
            return
        }
        let characters = lines[start.line]
        let old = breaks[start.line]
        // The row above may have room for a word that the change made shorter; no row higher up looked so far.
        let kept = max(0, old.firstIndex(above: start.column) - 1)
        var fresh = Array(old[..<kept])
        var next = old.firstIndex(above: removedEnd.column)
        let shift = insertedEnd.column - removedEnd.column
        while let found = Self.nextBreak(in: characters, from: fresh.last ?? 0, width: width) {
            fresh.append(found)
            while next < old.count, old[next] + shift < found { next += 1 }
            if next < old.count, old[next] + shift == found {
                fresh += old[(next + 1)...].lazy.map { $0 + shift }
                break
            }
        }
        breaks[start.line] = fresh
    }

    private static func breaks(of characters: [Character], from start: Int, width: Int) -> [Int] {
        var breaks: [Int] = []
        while let next = nextBreak(in: characters, from: breaks.last ?? start, width: width) { breaks.append(next) }
        return breaks
    }

    /// Where the row after the one that begins at `start` begins; nil when the rest of the line fits.
    private static func nextBreak(in characters: [Character], from start: Int, width: Int) -> Int? {
        let room = width - 1
        var used = 0
        var opportunity: Int?
        for index in start..<characters.count {
            let character = characters[index]
            let columns = character.editedColumns
            if used + columns <= room {
                used += columns
                if character == " " || columns > 1 { opportunity = index + 1 }
            } else if character == " " {
                return index + 1 < characters.count ? index + 1 : index
            } else {
                return columns > 1 ? index : opportunity ?? index
            }
        }
        return nil
    }
}

extension Character {
    /// Columns in an editor, where even what has no width takes a cell, so that it can be seen and deleted.
    var editedColumns: Int { max(1, columns) }
}
