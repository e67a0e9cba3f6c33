/// A way to move through a text.
public enum Motion: Hashable, Sendable {
    case left, right, wordLeft, wordRight
    case up, down, pageUp, pageDown
    /// To the edge of the logical line; from there to that of the next one that is not empty.
    case paragraphUp, paragraphDown
    /// To the edge of the row; from there to that of the logical line.
    case rowStart, rowEnd
    case lineStart, lineEnd
    case textStart, textEnd
}

/// Finds where motions lead, and keeps the column of a walk over rows.
struct Navigator: Equatable, Sendable {
    /// The cell column that moving over rows tries to keep, over shorter rows too.
    private var keptColumn: Int?

    /// Forgets the kept column: the text changed.
    mutating func settle() { keptColumn = nil }

    /// Where a motion leads from the insertion point.
    ///
    /// - Parameter page: rows of a page.
    mutating func destination(
        of motion: Motion, in buffer: TextBuffer, wrap: WrapMap, page: Int
    ) -> TextPosition {
        switch motion {
        case .up: return move(byRows: -1, in: buffer, wrap: wrap)
        case .down: return move(byRows: 1, in: buffer, wrap: wrap)
        case .pageUp: return move(byRows: -page, in: buffer, wrap: wrap)
        case .pageDown: return move(byRows: page, in: buffer, wrap: wrap)
        default: keptColumn = nil
        }
        let here = buffer.insertionPoint
        let lineStart = TextPosition(line: here.line, column: 0)
        let lineEnd = TextPosition(line: here.line, column: buffer.lines[here.line].count)
        switch motion {
        case .left: return buffer.place(before: here)
        case .right: return buffer.place(after: here)
        case .wordLeft: return buffer.wordStart(before: here)
        case .wordRight: return buffer.wordEnd(after: here)
        case .paragraphUp: return buffer.paragraphStart(before: here)
        case .paragraphDown: return buffer.paragraphEnd(after: here)
        case .rowStart:
            let start = wrap.firstPlace(of: wrap.row(of: here))
            return start == here ? lineStart : start
        case .rowEnd:
            let end = wrap.lastPlace(of: wrap.row(of: here))
            return end == here ? lineEnd : end
        case .lineStart: return lineStart
        case .lineEnd: return lineEnd
        case .textStart: return .start
        case .textEnd: return buffer.end
        case .up, .down, .pageUp, .pageDown: return here
        }
    }

    private mutating func move(byRows rows: Int, in buffer: TextBuffer, wrap: WrapMap) -> TextPosition {
        let cell = wrap.cell(of: buffer.insertionPoint)
        let column = keptColumn ?? cell.column
        keptColumn = column
        let row = wrap.row(rows, below: cell.row)
        guard row != cell.row else { return buffer.insertionPoint }
        return wrap.position(at: TextCell(row: row, column: column))
    }
}
