public import Terminal

/// A horizontal rule.
public enum Rule {
    /// Draws a rule over the width of a rectangle, on its first row.
    public static func draw(into frame: inout Frame, rect: Rect, style: Style = .dim) {
        guard rect.rows > 0 else { return }
        frame.write(String(repeating: "─", count: rect.columns), row: rect.row, column: rect.column, style)
    }
}
