public import Terminal

/// The head of a screen: its title, what stands with it on the right, and a rule below.
public struct Header: Equatable, Sendable {
    /// What screen it is.
    public var title: String
    /// Where one stands: a clock, a day, a vote.
    public var status: StyledLine

    /// Rows it takes.
    public static let rows = 2

    /// A head with its status in a style of its own.
    public init(_ title: String, status: StyledLine = StyledLine()) {
        self.title = title
        self.status = status
    }

    /// Draws the head on the frame's first rows, with a margin of one column. When there is no room for both, the title is
    /// cut.
    public func draw(into frame: inout Frame) {
        let width = frame.size.columns - 2
        let statusColumns = min(status.columns, width)
        let room = width - (statusColumns > 0 ? statusColumns + 2 : 0)
        frame.write(title.fitted(to: room), row: 0, column: 1, .bold)
        status.draw(into: &frame, row: 0, column: 1 + width - statusColumns, limit: statusColumns)
        Rule.draw(into: &frame, rect: Rect(row: 1, column: 0, rows: 1, columns: frame.size.columns))
    }
}
