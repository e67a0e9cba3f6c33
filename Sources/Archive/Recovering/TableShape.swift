internal import GRDB

/// What the rows of a table look like: how one is told from those of others where the file no longer says whose it is.
struct TableShape {
    let name: String
    /// In the order in which they are stored.
    let columns: [Column]
    let hasRowNumbers: Bool

    struct Column {
        var name: String
        /// `TEXT`, `INTEGER`, `REAL`, `BLOB`: the tables are strict.
        var type: String
        var mayBeNull: Bool
        /// Whether it is another name of the row's number, and stored as nothing.
        var isRowNumber: Bool
    }

    /// The tables of a database, in the order in which they were made; virtual ones and what belongs to them are left out.
    static func all(in db: Database) throws -> [TableShape] {
        let tables = try Row.fetchAll(
            db,
            sql: """
                SELECT list.name, list.wr FROM pragma_table_list AS list
                JOIN sqlite_schema AS made ON made.name = list.name AND made.type = 'table'
                WHERE list.schema = 'main' AND list.type = 'table' ORDER BY made.rowid
                """)
        return try tables.map { table in
            let name: String = try table.cell("name")
            let hasRowNumbers = try !table.cell("wr") as Bool
            let columns = try Row.fetchAll(
                db, sql: "SELECT name, type, \"notnull\", pk FROM pragma_table_info(?) ORDER BY cid", arguments: [name])
            let keys = try columns.count { try $0.cell("pk") as Int > 0 }
            let described = try columns.map { column in
                let (key, type): (Int, String) = (try column.cell("pk"), try column.cell("type"))
                let mayBeNull: Bool = try !column.cell("notnull")
                let isRowNumber = hasRowNumbers && keys == 1 && key == 1 && type == "INTEGER"
                return (
                    key,
                    Column(
                        name: try column.cell("name"), type: type,
                        mayBeNull: isRowNumber || mayBeNull && (key == 0 || hasRowNumbers), isRowNumber: isRowNumber)
                )
            }
            // Without row numbers the key's columns are stored first.
            let keyFirst = described.filter { $0.0 > 0 }.sorted { $0.0 < $1.0 } + described.filter { $0.0 == 0 }
            return TableShape(
                name: name, columns: (hasRowNumbers ? described : keyFirst).map(\.1), hasRowNumbers: hasRowNumbers)
        }
    }

    /// Whether a row could be one of this table. One that was written before the table got its last columns is shorter.
    func fits(_ row: FoundRow) -> Bool {
        guard hasRowNumbers == (row.number != nil), row.values.count <= columns.count else { return false }
        return columns.enumerated().allSatisfy { place, column in
            guard place < row.values.count else { return column.mayBeNull }
            switch row.values[place].storage {
            case .null: return column.mayBeNull
            case .int64: return column.type == "INTEGER" || column.type == "REAL" || column.type == "ANY"
            case .double: return column.type == "REAL" || column.type == "ANY"
            case .string: return column.type == "TEXT" || column.type == "ANY"
            case .blob: return column.type == "BLOB" || column.type == "ANY"
            }
        }
    }

    /// The row by the names of its columns.
    func named(_ row: FoundRow) -> Salvage.Row {
        var named: [String: DatabaseValue] = [:]
        for (column, value) in zip(columns, row.values) {
            named[column.name] = column.isRowNumber ? row.number.databaseValue : value
        }
        return Salvage.Row(number: row.number, columns: named)
    }
}
