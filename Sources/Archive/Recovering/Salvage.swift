internal import GRDB

/// Every row that can be read in a damaged archive, by its table.
struct Salvage {
    /// A row by the names of its columns.
    struct Row {
        /// Nil in a table without row numbers.
        var number: Int64?
        var columns: [String: DatabaseValue]
    }

    private var rows: [String: [Row]] = [:]
    /// Of the tables, in the order in which they were made.
    let shapes: [TableShape]

    /// Goes through all pages. Where the trees still hold together they say what a page belongs to; a page that hangs on
    /// nothing is told by what its rows look like.
    init(of image: DatabaseImage) throws {
        let (shapes, indexes) = try DatabaseQueue.archive(at: nil).inDatabase { db in
            (try TableShape.all(in: db), try TableShape.indexes(in: db))
        }
        self.shapes = shapes
        let owners = Self.owners(in: image)
        let byName = Dictionary(shapes.map { ($0.name, $0) }) { first, _ in first }
        var loose: [FoundRow] = []
        for number in 0..<image.pageCount {
            guard let page = image.page(number + 1).flatMap({ BTreePage($0, number: number + 1) }) else { continue }
            if let owner = owners[number + 1] {
                guard let shape = byName[owner] else { continue }
                for row in image.rows(of: page) where shape.fits(row) {
                    rows[owner, default: []].append(shape.named(row))
                }
            } else {
                loose += image.rows(of: page)
            }
        }
        for row in loose {
            let fitting = (shapes + indexes).filter { $0.fits(row) }
            guard let shape = fitting.first, fitting.count == 1, !shape.isIndex else { continue }
            rows[shape.name, default: []].append(shape.named(row))
        }
    }

    /// The rows of a table.
    subscript(table: String) -> [Row] { rows[table] ?? [] }

    /// The name of the table or index that each page belongs to, as far as the schema and the upper pages can be read.
    private static func owners(in image: DatabaseImage) -> [Int: String] {
        var owners: [Int: String] = [:]
        func claim(_ root: Int, for name: String) {
            var waiting = [root]
            while let number = waiting.popLast() {
                guard owners[number] == nil, let page = image.page(number).flatMap({ BTreePage($0, number: number) })
                else { continue }
                owners[number] = name
                waiting += page.children
            }
        }
        claim(1, for: "sqlite_schema")
        for number in owners.keys {
            guard let page = image.page(number).flatMap({ BTreePage($0, number: number) }) else { continue }
            for row in image.rows(of: page) where row.values.count == 5 {
                guard let name = String.fromDatabaseValue(row.values[1]),
                    let root = Int.fromDatabaseValue(row.values[3]), root > 1
                else { continue }
                claim(root, for: name)
            }
        }
        return owners
    }
}
