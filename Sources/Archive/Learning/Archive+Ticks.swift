internal import GRDB

extension Archive {
    /// The items of a pack's checklist that the candidate ticked by hand, with the wall time in milliseconds.
    public func ticks(pack: String) throws(ArchiveError) -> [String: Int] {
        try read { db in
            let rows = try Row.fetchAll(db, sql: "SELECT item, ticked_at FROM tick WHERE pack = ?", arguments: [pack])
            return try Dictionary(rows.map { (try $0.cell("item"), try $0.cell("ticked_at")) }) { first, _ in first }
        }
    }

    /// Ticks an item by hand, or takes the tick away.
    ///
    /// - Parameter moment: milliseconds since 1970 UTC; nil takes the tick away.
    public func tick(_ item: String, of pack: String, at moment: Int?) throws(ArchiveError) {
        try write { db in
            guard let moment else {
                return try db.execute(sql: "DELETE FROM tick WHERE pack = ? AND item = ?", arguments: [pack, item])
            }
            try db.execute(
                sql: "INSERT OR REPLACE INTO tick (pack, item, ticked_at) VALUES (?, ?, ?)",
                arguments: [pack, item, moment])
        }
    }
}
