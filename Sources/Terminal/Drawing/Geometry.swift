/// A place in a frame, in cells from the top left.
public struct Position: Hashable, Sendable {
    /// Rows from the top.
    public var row: Int
    /// Columns from the left.
    public var column: Int

    /// A place so many rows down and columns to the right.
    public init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }
}

/// Rows and columns, in cells.
public struct Size: Hashable, Sendable {
    /// The height.
    public var rows: Int
    /// The width.
    public var columns: Int

    /// A size of so many rows and columns.
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
    /// Its first row.
    public var row: Int
    /// Its first column.
    public var column: Int
    /// Its rows and columns.
    public var size: Size

    /// A part that begins at a place; of no negative size.
    public init(row: Int, column: Int, rows: Int, columns: Int) {
        self.row = row
        self.column = column
        self.size = Size(rows: max(0, rows), columns: max(0, columns))
    }

    /// The height.
    public var rows: Int { size.rows }
    /// The width.
    public var columns: Int { size.columns }
}
