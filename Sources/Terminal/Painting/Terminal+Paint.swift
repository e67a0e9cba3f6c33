internal import CNcurses

extension Terminal {
    /// Shows a frame, and leaves the cursor where the frame has it.
    ///
    /// Rows that differ from what was painted last are handed to ncurses, which sends what differs in them.
    public func paint(_ frame: Frame) {
        guard isThere else { return }
        if frame.size != size { screen_erase() }
        for row in 0..<min(size.rows, frame.size.rows) where painted?.row(row) != frame.row(row) {
            let cells = cells(of: frame.row(row).prefix(size.columns))
            screen_put(Int32(row), cells, Int32(cells.count))
        }
        painted = frame.size == size ? frame : nil
        let cursor = frame.cursor.flatMap { frame.contains($0) ? $0 : nil }
        // A hidden cursor has a place too, always the same: a screen reader reads what it moves to.
        let place = cursor ?? Position(row: size.rows - 1, column: 0)
        screen_move(Int32(place.row), Int32(place.column))
        screen_update()
        if isCursorShown != (cursor != nil) {
            isCursorShown = cursor != nil
            curs_set(cursor == nil ? 0 : 1)
        }
    }

    private func cells(of row: ArraySlice<Frame.Cell>) -> [cchar_t] {
        var cells: [cchar_t] = []
        cells.reserveCapacity(row.count)
        for cell in row {
            let looks = cell.style.looks
            let pair = cell.style.role.pair
            if encoding == .ascii {
                let plain = cell.isContinuation ? nil : cell.character.plain?.asciiValue
                cells.append(screen_plain_cell(wchar_t(plain ?? UInt8(ascii: "?")), looks, pair))
            } else if let ascii = cell.character.onlyByte {
                if !cell.isContinuation { cells.append(screen_plain_cell(wchar_t(ascii), looks, pair)) }
            } else {
                for piece in cell.character.pieces {
                    let scalars = piece.scalars.map { wchar_t(bitPattern: $0.value) }
                    cells.append(screen_cell(scalars, scalars.count, looks, pair))
                }
            }
        }
        return cells
    }
}

extension Frame {
    /// The cells of a row.
    func row(_ row: Int) -> ArraySlice<Cell> { cells[row * size.columns..<(row + 1) * size.columns] }

    /// Whether a place lies inside.
    func contains(_ place: Position) -> Bool {
        (0..<size.rows).contains(place.row) && (0..<size.columns).contains(place.column)
    }
}

extension Style {
    /// As ncurses' cells carry it.
    fileprivate var looks: Int32 {
        var looks = 0
        if isBold { looks |= SCREEN_BOLD }
        if isDim { looks |= SCREEN_DIM }
        if isUnderlined { looks |= SCREEN_UNDERLINE }
        if isReversed { looks |= SCREEN_REVERSE }
        return Int32(looks)
    }
}
