/// What SQLite's write-ahead log holds: for each page, where its newest committed content stands.
///
/// The form is that of *The Write-Ahead Log* in *Database File Format*, https://www.sqlite.org/fileformat2.html#walformat.
struct WriteAheadLog {
    let pageSize: Int
    /// Pages of the database after the last commit.
    let pageCount: Int
    private let file: ReadableFile
    /// Offsets of the contents by the number of the page.
    private let contents: [Int: Int]

    private static let headerSize = 32
    private static let frameHeaderSize = 24

    /// Reads the log at a path; nil where there is none, or nothing in it was committed.
    init?(_ path: String) {
        guard let file = ReadableFile(path), let header = file.bytes(at: 0, count: Self.headerSize) else { return nil }
        let magic = header.word(at: 0)
        let pageSize = header.word(at: 8)
        guard magic | 1 == 0x377F_0683, DatabaseImage.isPageSize(pageSize) else { return nil }
        var sum = LogChecksum(isBigEndian: magic & 1 == 1)
        sum.add(header[0..<24])
        guard sum.isWritten(in: header, at: 24) else { return nil }

        var pending: [Int: Int] = [:]
        var contents: [Int: Int] = [:]
        var pageCount = 0
        var offset = Self.headerSize
        while let frame = file.bytes(at: offset, count: Self.frameHeaderSize + pageSize) {
            sum.add(frame[0..<8])
            sum.add(frame[Self.frameHeaderSize...])
            guard frame[8..<16].elementsEqual(header[16..<24]), sum.isWritten(in: frame, at: 16) else { break }
            pending[frame.word(at: 0)] = offset + Self.frameHeaderSize
            let pagesAfterCommit = frame.word(at: 4)
            if pagesAfterCommit > 0 {
                contents.merge(pending) { $1 }
                pending = [:]
                pageCount = pagesAfterCommit
            }
            offset += frame.count
        }
        guard pageCount > 0 else { return nil }
        self.file = file
        self.pageSize = pageSize
        self.pageCount = pageCount
        self.contents = contents
    }

    /// A page's content; nil where the log does not have it.
    func page(_ number: Int) -> [UInt8]? {
        contents[number].flatMap { file.bytes(at: $0, count: pageSize) }
    }
}

/// The checksum of a log: it goes on from frame to frame, so that the first wrong one ends what counts.
private struct LogChecksum {
    private let isBigEndian: Bool
    private var first: UInt32 = 0
    private var second: UInt32 = 0

    init(isBigEndian: Bool) { self.isBigEndian = isBigEndian }

    /// - Parameter bytes: a multiple of eight.
    mutating func add(_ bytes: ArraySlice<UInt8>) {
        bytes.withUnsafeBytes { buffer in
            for place in stride(from: 0, to: buffer.count, by: 8) {
                first &+= word(buffer, place) &+ second
                second &+= word(buffer, place + 4) &+ first
            }
        }
    }

    private func word(_ buffer: UnsafeRawBufferPointer, _ place: Int) -> UInt32 {
        let word = buffer.loadUnaligned(fromByteOffset: place, as: UInt32.self)
        return isBigEndian ? UInt32(bigEndian: word) : UInt32(littleEndian: word)
    }

    func isWritten(in bytes: [UInt8], at place: Int) -> Bool {
        bytes.word(at: place) == Int(first) && bytes.word(at: place + 4) == Int(second)
    }
}

extension [UInt8] {
    /// Four bytes as a number, the first the most significant. They have to be there.
    func word(at place: Int) -> Int { self[place..<place + 4].reduce(0) { $0 << 8 | Int($1) } }

    /// Two bytes as a number; nil past the end.
    func half(at place: Int) -> Int? {
        place >= 0 && place + 2 <= count ? Int(self[place]) << 8 | Int(self[place + 1]) : nil
    }
}
