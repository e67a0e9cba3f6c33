public import Terminal

/// A frame with a title, around what is edited or asked.
public struct Box: Equatable, Sendable {
    /// Stands in the upper edge; empty for none.
    public var title: String
    /// Of the edges.
    public var style: Style

    /// Columns that the edges and the space beside them take, and rows that the edges take.
    public static let edge = Size(rows: 2, columns: 4)

    /// A frame with a title.
    public init(_ title: String = "", style: Style = .plain) {
        self.title = title
        self.style = style
    }

    /// The part of a rectangle that is left within the frame.
    public func inside(_ rect: Rect) -> Rect {
        Rect(
            row: rect.row + 1, column: rect.column + 2, rows: rect.rows - Self.edge.rows,
            columns: rect.columns - Self.edge.columns)
    }

    /// Draws the frame and blanks what is within.
    ///
    /// - Returns: the part that is left within.
    @discardableResult
    public func draw(into frame: inout Frame, rect: Rect) -> Rect {
        guard rect.rows >= Self.edge.rows, rect.columns >= Self.edge.columns else { return inside(rect) }
        let name = title.isEmpty || rect.columns < 8 ? "" : " \(title.fitted(to: rect.columns - 6)) "
        let (last, right) = (rect.row + rect.rows - 1, rect.column + rect.columns - 1)
        let line = String(repeating: "─", count: rect.columns - 2 - name.columns)
        frame.fill(rect)
        frame.write("┌" + name + line + "┐", row: rect.row, column: rect.column, style)
        for row in (rect.row + 1)..<last {
            frame.write("│", row: row, column: rect.column, style)
            frame.write("│", row: row, column: right, style)
        }
        let bottom = String(repeating: "─", count: rect.columns - 2)
        frame.write("└" + bottom + "┘", row: last, column: rect.column, style)
        return inside(rect)
    }
}
