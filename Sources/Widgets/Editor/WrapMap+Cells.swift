/// A place on the rows of a wrapped text.
struct TextCell: Hashable, Sendable {
    var row: TextRow
    /// In cells.
    var column: Int
}

extension WrapMap {
    func rowCount(ofLine line: Int) -> Int { breaks[line].count + 1 }

    /// The characters of a row, as columns of its line.
    func characters(of row: TextRow) -> Range<Int> {
        let breaks = breaks[row.line]
        let start = row.row == 0 ? 0 : breaks[row.row - 1]
        return start..<(row.row < breaks.count ? breaks[row.row] : glyphs[row.line].count)
    }

    /// The row that shows a place; a place at a break is shown on the row that begins there.
    func row(of position: TextPosition) -> TextRow {
        TextRow(line: position.line, row: breaks[position.line].firstIndex(above: position.column))
    }

    /// The cell that shows a place.
    func cell(of position: TextPosition) -> TextCell {
        let row = row(of: position)
        let before = characters(of: row).lowerBound..<position.column
        return TextCell(row: row, column: glyphs[position.line][before].reduce(0) { $0 + $1.columns })
    }

    /// The place that a cell shows: the nearest on the row when the row is shorter.
    func position(at cell: TextCell) -> TextPosition {
        let line = glyphs[cell.row.line]
        var (column, used) = (characters(of: cell.row).lowerBound, 0)
        let last = lastPlace(of: cell.row).column
        while column < last, used + line[column].columns <= cell.column {
            used += line[column].columns
            column += 1
        }
        return TextPosition(line: cell.row.line, column: column)
    }

    /// The first place shown on a row.
    func firstPlace(of row: TextRow) -> TextPosition {
        TextPosition(line: row.line, column: characters(of: row).lowerBound)
    }

    /// The last place shown on a row: before its last character when the line goes on below.
    func lastPlace(of row: TextRow) -> TextPosition {
        let end = characters(of: row).upperBound
        let goesOn = row.row < breaks[row.line].count
        return TextPosition(line: row.line, column: goesOn ? end - 1 : end)
    }

    /// The row so many rows below, or above when negative; the last or first when there are not so many.
    func row(_ rows: Int, below start: TextRow) -> TextRow {
        var row = start
        for _ in 0..<abs(rows) {
            if rows > 0 {
                if row.row < breaks[row.line].count {
                    row.row += 1
                } else if row.line < breaks.count - 1 {
                    row = TextRow(line: row.line + 1, row: 0)
                } else {
                    break
                }
            } else {
                if row.row > 0 {
                    row.row -= 1
                } else if row.line > 0 {
                    row = TextRow(line: row.line - 1, row: breaks[row.line - 1].count)
                } else {
                    break
                }
            }
        }
        return row
    }

    /// The row itself when it still exists, else the nearest before it.
    func nearest(to row: TextRow) -> TextRow {
        guard row.line < breaks.count else {
            return TextRow(line: breaks.count - 1, row: breaks[breaks.count - 1].count)
        }
        return TextRow(line: row.line, row: min(row.row, breaks[row.line].count))
    }
}
