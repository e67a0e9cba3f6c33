/// One screenful as a value: cells and a cursor. Everything is drawn into it, and tests compare it as text.
public struct Frame: Equatable, Sendable {
    public let size: Size
    public private(set) var cells: [Cell]
    /// Where the cursor stands; hidden when nil.
    public var cursor: Position?

    /// One cell. A wide character fills the second of its cells with ``Cell/continuation``.
    public struct Cell: Hashable, Sendable {
        public var character: Character
        public var style: Style

        public static let blank = Cell(character: " ", style: .plain)
        /// The right half of a wide character.
        public static let continuation = Cell(character: "\u{0}", style: .plain)
    }

    public init(_ size: Size) {
        self.size = size
        self.cells = Array(repeating: .blank, count: size.rows * size.columns)
    }

    /// The whole frame.
    public var bounds: Rect { Rect(row: 0, column: 0, rows: size.rows, columns: size.columns) }

    public subscript(_ position: Position) -> Cell {
        cells[position.row * size.columns + position.column]
    }

    /// Writes a line of text from a place to the right, cut at `limit` columns or the frame's edge.
    ///
    /// Control characters are dropped, a cluster that ncurses would lay out in another width than it occupies becomes a
    /// one-column placeholder, and what lies outside the frame is left out.
    ///
    /// - Returns: the columns used.
    @discardableResult
    public mutating func write(
        _ text: String, row: Int, column: Int = 0, _ style: Style = .plain, limit: Int = .max
    ) -> Int {
        guard row >= 0, row < size.rows, column >= 0 else { return 0 }
        var at = column
        let edge = min(size.columns, limit > size.columns - column ? size.columns : column + limit)
        for character in text {
            let width = character.columns
            guard width > 0 else { continue }
            guard at + width <= edge else { break }
            let index = row * size.columns + at
            cells[index] = Cell(character: character.drawable, style: style)
            if width == 2 { cells[index + 1] = .continuation }
            at += width
        }
        return at - column
    }

    /// Fills a part of the frame with one character of one column.
    public mutating func fill(_ rect: Rect, with character: Character = " ", _ style: Style = .plain) {
        for row in max(0, rect.row)..<max(0, rect.row, min(size.rows, rect.row + rect.rows)) {
            for column in max(0, rect.column)..<max(0, rect.column, min(size.columns, rect.column + rect.columns)) {
                cells[row * size.columns + column] = Cell(character: character, style: style)
            }
        }
    }

    /// The rows as text, blanks at their ends left out: what tests compare.
    public var rows: [String] {
        (0..<size.rows).map { row in
            var line = ""
            for column in 0..<size.columns {
                let character = cells[row * size.columns + column].character
                if character != "\u{0}" { line.append(character) }
            }
            while line.last == " " { line.removeLast() }
            return line
        }
    }

    /// The rows joined by new lines, blank rows at the end left out.
    public var text: String {
        var rows = rows
        while rows.last == "" { rows.removeLast() }
        return rows.joined(separator: "\n")
    }
}
