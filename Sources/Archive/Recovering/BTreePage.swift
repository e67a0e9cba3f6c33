/// A page of one of the trees that tables are kept in.
struct BTreePage {
    let kind: Kind
    let bytes: [UInt8]
    /// Where its cells begin.
    private let cells: [Int]
    private let headerStart: Int

    enum Kind: UInt8 {
        case indexInterior = 2
        case tableInterior = 5
        case indexLeaf = 10
        case tableLeaf = 13
    }

    /// Takes a page for one of a tree; nil where it cannot be one.
    init?(_ bytes: [UInt8], number: Int) {
        // The first page begins with the header of the file.
        headerStart = number == 1 ? 100 : 0
        guard bytes.count > headerStart + 12, let kind = Kind(rawValue: bytes[headerStart]),
            let count = bytes.half(at: headerStart + 3)
        else { return nil }
        self.kind = kind
        self.bytes = bytes
        let start = headerStart + (kind == .tableLeaf || kind == .indexLeaf ? 8 : 12)
        guard start + 2 * count <= bytes.count else { return nil }
        cells = (0..<count).compactMap { bytes.half(at: start + 2 * $0) }.filter { $0 < bytes.count }
    }

    /// The numbers of the pages below it.
    var children: [Int] {
        guard kind == .tableInterior || kind == .indexInterior else { return [] }
        return cells.filter { $0 + 4 <= bytes.count }.map { bytes.word(at: $0) } + [bytes.word(at: headerStart + 8)]
    }

    /// A row as it lies in the page: what has no room there goes on in pages of its own.
    struct Cell {
        /// Nil in an index, and in a table without row numbers.
        var row: Int64?
        var length: Int
        /// Where the row's own bytes begin.
        var start: Int
    }

    /// Its rows. The upper pages of a table with row numbers have none.
    var rows: [Cell] {
        guard kind != .tableInterior else { return [] }
        return cells.compactMap { start in
            var reader = ByteReader(bytes, from: kind == .indexInterior ? start + 4 : start)
            guard let length = reader.varint() else { return nil }
            let row = kind == .tableLeaf ? reader.varint() : nil
            guard kind != .tableLeaf || row != nil, length > 0, length <= Int64(Int32.max) else { return nil }
            return Cell(row: row, length: Int(length), start: reader.place)
        }
    }
}

/// Reads bytes one after the other, as far as there are any.
struct ByteReader {
    private let bytes: [UInt8]
    private(set) var place: Int

    init(_ bytes: [UInt8], from place: Int = 0) {
        self.bytes = bytes
        self.place = place
    }

    /// A number of one to nine bytes, seven bits in each and eight in the ninth.
    mutating func varint() -> Int64? {
        var value: UInt64 = 0
        for count in 0..<9 {
            guard place >= 0, place < bytes.count else { return nil }
            let byte = bytes[place]
            place += 1
            if count == 8 { return Int64(bitPattern: value << 8 | UInt64(byte)) }
            value = value << 7 | UInt64(byte & 0x7F)
            if byte & 0x80 == 0 { break }
        }
        return Int64(bitPattern: value)
    }

    /// So many bytes.
    mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
        guard count >= 0, place >= 0, place <= bytes.count - count else { return nil }
        defer { place += count }
        return bytes[place..<place + count]
    }
}
