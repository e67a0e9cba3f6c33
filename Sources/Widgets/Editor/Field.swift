public import Terminal

/// An editor for one row of text, such as a filter: the text area's keys, without those that go over rows.
public struct Field: Equatable, Sendable {
    private var area: TextArea

    /// Takes up a text; a new line in it becomes a space.
    public init(_ text: String = "") {
        let left = EditorCommand.keys.bindings.filter(\.command.isOverRows).flatMap(\.keys)
        area = TextArea(
            text.inOneRow, size: Size(rows: 1, columns: .max), leaving: Set(left))
    }

    /// What stands in the field.
    public var text: String { area.text }
    /// Characters before the insertion point.
    public var cursor: Int { area.cursor }
    /// Whether nothing stands in it.
    public var isEmpty: Bool { area.isEmpty }

    /// Does what a key asks for.
    ///
    /// - Returns: whether the field has a use for the key.
    public mutating func handle(_ key: Key) -> Bool { area.handle(key) }

    /// Inserts a text; a new line in it becomes a space.
    public mutating func paste(_ text: String) { area.paste(text.inOneRow) }

    /// Draws the part around the insertion point and puts the frame's cursor there.
    ///
    /// - Parameter label: stands before the text.
    public func draw(into frame: inout Frame, rect: Rect, label: String = "", style: Style = .plain) {
        guard rect.rows > 0, rect.columns > 0 else { return }
        let start = rect.column + frame.write(label, row: rect.row, column: rect.column, .dim, limit: rect.columns)
        let room = max(1, rect.column + rect.columns - start)
        let characters = area.buffer.lines[0]
        var (first, used) = (cursor, 0)
        while first > 0, used + area.wrap.glyphs[0][first - 1].columns < room {
            first -= 1
            used += area.wrap.glyphs[0][first].columns
        }
        frame.write(edited: characters[first...], row: rect.row, column: start, style, limit: room)
        frame.cursor = Position(row: rect.row, column: start + used)
    }
}

extension EditorCommand {
    /// Whether it needs more than one row.
    fileprivate var isOverRows: Bool {
        switch self {
        case .newLine, .move(.up), .move(.down), .move(.pageUp), .move(.pageDown): true
        case .move(.paragraphUp), .move(.paragraphDown): true
        default: false
        }
    }
}

extension String {
    fileprivate var inOneRow: String { String(typable.map { $0 == "\n" ? " " : $0 }) }
}
