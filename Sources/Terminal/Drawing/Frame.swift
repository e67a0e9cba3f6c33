/// One screenful as a value: cells and a cursor. Everything is drawn into it, and tests compare it as text.
public struct Frame: Equatable, Sendable {
    /// Its rows and columns.
    public let size: Size
    /// Row by row, from the top left.
    public private(set) var cells: [Cell]
    /// Where the cursor stands; hidden when nil.
    public var cursor: Position?

    /// One cell. A wide character fills the second of its cells with ``Cell/continuation``.
    public struct Cell: Hashable, Sendable {
        /// What it shows.
        public var character: Character
        /// How it looks.
        public var style: Style

        /// An empty cell.
        public static let blank = Cell(character: " ", style: .plain)
        /// The right half of a wide character.
        public static let continuation = Cell(character: "\u{0}", style: .plain)

        /// A cell that shows a character in a style.
        public init(character: Character, style: Style) {
            self.character = character
            self.style = style
        }

        /// Whether it is the right half of a wide character.
        var isContinuation: Bool { character.onlyByte == 0 }
    }

    /// An empty frame.
    public init(_ size: Size) {
        self.size = size
        self.cells = Array(repeating: .blank, count: size.rows * size.columns)
    }

    /// The whole frame.
    public var bounds: Rect { Rect(row: 0, column: 0, rows: size.rows, columns: size.columns) }

    /// The cell at a place inside the frame.
    public subscript(_ position: Position) -> Cell {
        cells[position.row * size.columns + position.column]
    }

    /// Writes a line of text from a place to the right, cut at `limit` columns or the frame's edge.
    ///
    /// Control characters are dropped, a cluster that ncurses would lay out in another width than it occupies becomes a
    /// one-column placeholder, and what lies outside the frame is left out: also to the left of it, when `column` is
    /// negative. A wide character is never split: where only half of it has room, nothing of it is written, and a wide
    /// character that is half overwritten becomes a blank.
    ///
    /// - Returns: the columns used, those to the left of the frame included.
    @discardableResult
    public mutating func write(
        _ text: String, row: Int, column: Int = 0, _ style: Style = .plain, limit: Int = .max
    ) -> Int {
        guard row >= 0, row < size.rows, column < size.columns, limit > 0 else { return 0 }
        let edge = limit < size.columns - column ? column + limit : size.columns
        var at = column
        for character in text {
            let (width, drawable) = character.layout
            guard width > 0 else { continue }
            guard at + width <= edge else { break }
            if at >= 0 {
                put(Cell(character: drawable, style: style), width: width, row: row, column: at)
            } else if at + width > 0 {
                put(Cell(character: " ", style: style), width: 1, row: row, column: 0)
            }
            at += width
        }
        return at - column
    }

    /// Fills a part of the frame with one character of one column; any other becomes a blank.
    public mutating func fill(_ rect: Rect, with character: Character = " ", _ style: Style = .plain) {
        let (width, drawable) = character.layout
        let cell = Cell(character: width == 1 ? drawable : " ", style: style)
        for row in max(0, rect.row)..<max(0, rect.row, min(size.rows, rect.row + rect.rows)) {
            for column in max(0, rect.column)..<max(0, rect.column, min(size.columns, rect.column + rect.columns)) {
                put(cell, width: 1, row: row, column: column)
            }
        }
    }

    /// Sets one cell, or two for a wide character, and blanks the other half of any wide character that it cuts.
    private mutating func put(_ cell: Cell, width: Int, row: Int, column: Int) {
        let start = row * size.columns
        let index = start + column
        if cells[index].isContinuation, column > 0 { cells[index - 1].character = " " }
        if column + width < size.columns, cells[index + width].isContinuation {
            cells[index + width] = Cell(character: " ", style: cells[index + width - 1].style)
        }
        cells[index] = cell
        if width == 2 { cells[index + 1] = .continuation }
    }

    /// The rows as text, blanks at their ends left out: what tests compare.
    public var rows: [String] {
        (0..<size.rows).map { row in
            var line = ""
            for column in 0..<size.columns {
                let cell = cells[row * size.columns + column]
                if !cell.isContinuation { line.append(cell.character) }
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
