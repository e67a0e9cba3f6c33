internal import GRDB

/// What the rows of a table or an index look like: how one is told from those of others where the file no longer says whose
/// it is.
struct TableShape {
    let name: String
    let isIndex: Bool
    /// In the order in which they are stored.
    let columns: [Column]
    let hasRowNumbers: Bool

    struct Column {
        var name: String
        /// `TEXT`, `INTEGER`, `REAL`, `BLOB`: the tables are strict.
        var type: String
        var mayBeNull: Bool
        /// Whether rows that were written before the table got this column do without it.
        var mayBeMissing: Bool
        /// Whether it is another name of the row's number, and stored as nothing.
        var isRowNumber: Bool
    }

    /// The indexes of a database: their rows lie in pages like those of tables without row numbers.
    static func indexes(in db: Database) throws -> [TableShape] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT made.name AS made, part.name AS name, coalesce(info.type, 'INTEGER') AS type
                FROM sqlite_schema AS made JOIN pragma_index_xinfo(made.name) AS part
                LEFT JOIN pragma_table_info(made.tbl_name) AS info ON info.cid = part.cid
                WHERE made.type = 'index' ORDER BY made.rowid, part.seqno
                """)
        var shapes: [TableShape] = []
        for row in rows {
            let name: String = try row.cell("made")
            let column = Column(
                name: row.cellIfAny("name") ?? "rowid", type: try row.cell("type"), mayBeNull: true,
                mayBeMissing: false,
                isRowNumber: false)
            let before = shapes.last?.name == name ? shapes.removeLast().columns : []
            shapes.append(TableShape(name: name, isIndex: true, columns: before + [column], hasRowNumbers: false))
        }
        return shapes
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
                db, sql: "SELECT name, type, \"notnull\", dflt_value, pk FROM pragma_table_info(?) ORDER BY cid",
                arguments: [name])
            let keys = try columns.count { try $0.cell("pk") as Int > 0 }
            let described = try columns.map { column in
                let (key, type): (Int, String) = (try column.cell("pk"), try column.cell("type"))
                let mayBeNull: Bool = try !column.cell("notnull")
                let hasDefault = (column.cellIfAny("dflt_value") as String?) != nil
                let isRowNumber = hasRowNumbers && keys == 1 && key == 1 && type == "INTEGER"
                return (
                    key,
                    Column(
                        name: try column.cell("name"), type: type,
                        mayBeNull: isRowNumber || mayBeNull && (key == 0 || hasRowNumbers),
                        mayBeMissing: mayBeNull || hasDefault, isRowNumber: isRowNumber)
                )
            }
            // Without row numbers the key's columns are stored first.
            let keyFirst = described.filter { $0.0 > 0 }.sorted { $0.0 < $1.0 } + described.filter { $0.0 == 0 }
            return TableShape(
                name: name, isIndex: false, columns: (hasRowNumbers ? described : keyFirst).map(\.1),
                hasRowNumbers: hasRowNumbers)
        }
    }

    /// Whether a row could be one of this table. One that was written before the table got its last columns is shorter.
    func fits(_ row: FoundRow) -> Bool {
        guard hasRowNumbers == (row.number != nil), row.values.count <= columns.count else { return false }
        return columns.enumerated().allSatisfy { place, column in
            guard place < row.values.count else { return column.mayBeMissing }
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
