internal import Foundation

/// The pages of a database file with those of its write-ahead log laid over them, read without SQLite: that refuses what is
/// broken, and changes what it opens.
///
/// The form is that of *Database File Format*, https://www.sqlite.org/fileformat2.html.
struct DatabaseImage {
    let pageSize: Int
    /// Bytes of a page that hold content.
    let usableSize: Int
    let pageCount: Int
    private let file: ReadableFile?
    private let log: WriteAheadLog?

    /// The size of pages where nothing says it: SQLite's own choice since 2016.
    private static let usualPageSize = 4096

    /// Reads the files at a path; nil where there is neither a database nor a log.
    init?(of path: String) {
        file = ReadableFile(path)
        log = WriteAheadLog(path + "-wal")
        guard file != nil || log != nil else { return nil }
        let header = log?.page(1) ?? file?.bytes(at: 0, count: 100) ?? []
        let isSound = header.starts(with: "SQLite format 3\u{0}".utf8)
        let said = isSound ? header.half(at: 16) ?? 0 : 0
        // A page of 65,536 bytes does not fit into two of them, and is written as 1.
        let saidSize = said == 1 ? 65_536 : said
        pageSize = log?.pageSize ?? (Self.isPageSize(saidSize) ? saidSize : Self.usualPageSize)
        usableSize = pageSize - (isSound && header.count > 20 ? Int(header[20]) : 0)
        pageCount = max(log?.pageCount ?? 0, (file?.size ?? 0) / pageSize)
    }

    static func isPageSize(_ size: Int) -> Bool { (512...65_536).contains(size) && size & (size - 1) == 0 }

    /// A page, from 1; nil where it cannot be read.
    func page(_ number: Int) -> [UInt8]? {
        guard number > 0, number <= pageCount else { return nil }
        return log?.page(number) ?? file?.bytes(at: (number - 1) * pageSize, count: pageSize)
    }

    /// What the header says the file belongs to, and in which version; nil where it has no header of SQLite's.
    var mark: (application: Int, version: Int)? {
        guard let header = log?.page(1) ?? file?.bytes(at: 0, count: 100),
            header.starts(with: "SQLite format 3\u{0}".utf8)
        else { return nil }
        return (header.word(at: 68), header.word(at: 60))
    }

    /// Whether there is a log with something in it.
    var hasLog: Bool { log != nil }

    /// Writes all pages into a file of their own: a database without a log.
    func write(to path: String) throws(ArchiveError) {
        guard let file = fopen(path, "wxe") else {
            throw .cannotOpen(path: path, reason: String(cString: strerror(errno)))
        }
        for number in 0..<pageCount {
            var page = page(number + 1) ?? [UInt8](repeating: 0, count: pageSize)
            // Bytes 18 and 19 of the header say whether there is a log: 2 for one, 1 for none.
            if number == 0 { page.replaceSubrange(18..<20, with: [1, 1]) }
            fwrite(page, 1, page.count, file)
        }
        let hasFailed = ferror(file) != 0
        guard fclose(file) == 0, !hasFailed else { throw .full(path: path) }
    }
}
