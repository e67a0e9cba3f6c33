public import Terminal

extension TextArea {
    /// Scrolls as little as shows the cursor, and leaves no row empty below the text that a row above could fill.
    mutating func scrollToCursor() {
        let rows = max(1, size.rows)
        let cursor = wrap.row(of: buffer.insertionPoint)
        let lowest = wrap.row(1 - rows, below: cursor)
        let last = wrap.row(of: buffer.end)
        let full = wrap.row(1 - rows, below: last)
        top = min(max(wrap.nearest(to: top), lowest), cursor, full)
    }

    /// Draws the rows around the cursor and, unless it is hidden, puts the frame's cursor at the insertion point.
    public func draw(into frame: inout Frame, rect: Rect, style: Style = .plain, showsCursor: Bool = true) {
        var area = self
        area.resize(to: rect.size)
        let cursor = area.wrap.cell(of: area.buffer.insertionPoint)
        var row = area.top
        for offset in 0..<rect.rows {
            let characters = area.buffer.lines[row.line][area.wrap.characters(of: row)]
            frame.write(edited: characters, row: rect.row + offset, column: rect.column, style, limit: rect.columns)
            if showsCursor, row == cursor.row {
                frame.cursor = Position(row: rect.row + offset, column: rect.column + cursor.column)
            }
            let next = area.wrap.row(1, below: row)
            guard next != row else { break }
            row = next
        }
    }
}

extension Frame {
    /// Writes characters as an editor shows them. What has no width would not be drawn; here a sign for it stands in a cell,
    /// so that the cursor agrees with what is seen.
    mutating func write(
        edited characters: ArraySlice<Character>, row: Int, column: Int, _ style: Style, limit: Int
    ) {
        var rest = characters
        var used = 0
        while !rest.isEmpty, used < limit {
            // The sign is written by itself, since what follows it may be a mark, and would become one character with it.
            let visible = rest.prefix { $0.columns > 0 }
            let part = visible.isEmpty ? "\u{FFFD}" : String(visible)
            used += write(part, row: row, column: column + used, style, limit: limit - used)
            rest = rest.dropFirst(max(1, visible.count))
        }
    }
}
