/// A place in a frame, in cells from the top left.
public struct Position: Hashable, Sendable {
    public var row: Int
    public var column: Int

    public init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }
}

/// Rows and columns, in cells.
public struct Size: Hashable, Sendable {
    public var rows: Int
    public var columns: Int

    public init(rows: Int, columns: Int) {
        self.rows = rows
        self.columns = columns
    }

    /// The least a screen is drawn in.
    public static let least = Size(rows: 16, columns: 60)
    /// The size the screens are designed for.
    public static let design = Size(rows: 24, columns: 80)
}

/// A part of a frame, in cells.
public struct Rect: Hashable, Sendable {
    public var row: Int
    public var column: Int
    public var size: Size

    public init(row: Int, column: Int, rows: Int, columns: Int) {
        self.row = row
        self.column = column
        self.size = Size(rows: max(0, rows), columns: max(0, columns))
    }

    public var rows: Int { size.rows }
    public var columns: Int { size.columns }
}
