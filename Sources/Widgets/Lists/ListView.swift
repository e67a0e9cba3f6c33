public import Terminal

/// A list of which one line is chosen. It knows how many lines there are, not what stands in them.
public struct ListView: Equatable, Sendable {
    /// How many lines there are.
    public private(set) var count: Int
    /// The chosen line; nil when there is none.
    public private(set) var selection: Int?
    /// The first line shown.
    public private(set) var top = 0
    /// How many lines are shown.
    public private(set) var rows: Int

    /// Columns before each line, in which the chosen one is marked.
    private static let margin = 2

    /// A list with a line chosen.
    ///
    /// - Parameter rows: how many lines are shown.
    public init(count: Int, selection: Int = 0, rows: Int = 16) {
        self.count = max(0, count)
        self.rows = rows
        select(selection)
    }

    /// Takes another number of lines, as when a filter changed, and stays at the same line where it can.
    public mutating func replace(count: Int) {
        self.count = max(0, count)
        select(selection ?? 0)
    }

    /// Shows another number of lines.
    public mutating func resize(rows: Int) {
        self.rows = rows
        select(selection ?? 0)
    }

    /// Chooses a line, or the nearest there is, and scrolls as little as shows it.
    public mutating func select(_ line: Int) {
        guard count > 0 else {
            (selection, top) = (nil, 0)
            return
        }
        let line = min(max(0, line), count - 1)
        selection = line
        top = min(max(top, line - max(1, rows) + 1), line)
        top = max(0, min(top, count - rows))
    }

    /// Moves the choice by line, page or to an end.
    ///
    /// - Returns: whether the list has a use for the key.
    public mutating func handle(_ key: Key) -> Bool {
        guard let step = ScrollStep.keys.command(for: key) else { return false }
        select(step.applied(to: selection ?? 0, count: count, page: rows))
        return true
    }

    /// Draws the lines that are shown, the chosen one marked.
    ///
    /// - Parameter line: draws one line, given its place, which of the lines it is, and whether it is chosen.
    public func draw(
        into frame: inout Frame, rect: Rect,
        line: (_ frame: inout Frame, _ rect: Rect, _ index: Int, _ isChosen: Bool) -> Void
    ) {
        var list = self
        list.resize(rows: rect.rows)
        for index in list.top..<min(list.count, list.top + rect.rows) {
            let row = rect.row + index - list.top
            let isChosen = index == list.selection
            if isChosen { frame.write("▸", row: row, column: rect.column, .accent, limit: rect.columns) }
            let place = Rect(
                row: row, column: rect.column + Self.margin, rows: 1, columns: rect.columns - Self.margin)
            line(&frame, place, index, isChosen)
        }
    }
}
