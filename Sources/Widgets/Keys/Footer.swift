public import Terminal

/// The last line of a screen: the keys that work now.
public struct Footer: Equatable, Sendable {
    /// The keys, those that matter most first.
    public var items: [Item]

    /// One key and what it does.
    public struct Item: Equatable, Sendable {
        /// As it is pressed: `^S`.
        public var key: String
        /// A word or two: `hand in`.
        public var label: String

        /// A key and what it does.
        public init(key: String, label: String) {
            self.key = key
            self.label = label
        }

        var columns: Int { key.columns + 1 + label.columns }
    }

    private static let gap = 3

    /// A footer of items, those that matter most first.
    public init(_ items: [Item]) { self.items = items }

    /// The items that fit a width; they are left out from the end, and never cut.
    public func line(width: Int) -> StyledLine {
        var line = StyledLine()
        var used = 1
        for (index, item) in items.enumerated() {
            let gap = index == 0 ? 1 : Self.gap
            used += item.columns + (index == 0 ? 0 : gap)
            guard used <= width else { break }
            line += StyledLine(String(repeating: " ", count: gap)) + StyledLine(item.key, .bold)
            line += StyledLine(" " + item.label)
        }
        return line
    }

    /// Draws the footer on the frame's last row.
    public func draw(into frame: inout Frame) {
        line(width: frame.size.columns).draw(into: &frame, row: frame.size.rows - 1)
    }
}
