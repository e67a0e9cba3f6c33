internal import Foundation
internal import GRDB

/// A row as it was found in a page.
struct FoundRow {
    /// Nil in a table without row numbers.
    var number: Int64?
    var values: [DatabaseValue]
}

extension DatabaseImage {
    /// The rows of a page; those that do not read to their end are left out.
    func rows(of page: BTreePage) -> [FoundRow] {
        page.rows.compactMap { cell in
            payload(of: cell, in: page).flatMap(Self.values).map { FoundRow(number: cell.row, values: $0) }
        }
    }

    /// All bytes of a row, also those that have no room in its page: *Cell Payload Overflow Pages* says how many do.
    private func payload(of cell: BTreePage.Cell, in page: BTreePage) -> [UInt8]? {
        let most = page.kind == .tableLeaf ? usableSize - 35 : (usableSize - 12) * 64 / 255 - 23
        let least = (usableSize - 12) * 32 / 255 - 23
        var reader = ByteReader(page.bytes, from: cell.start)
        if cell.length <= most { return reader.take(cell.length).map(Array.init) }

        let fitting = least + (cell.length - least) % (usableSize - 4)
        guard cell.length <= pageCount * pageSize, let start = reader.take(fitting <= most ? fitting : least),
            let link = reader.take(4)
        else { return nil }
        var bytes = Array(start)
        var next = Array(link).word(at: 0)
        while bytes.count < cell.length {
            guard let page = self.page(next) else { return nil }
            bytes += page[4..<4 + min(usableSize - 4, cell.length - bytes.count)]
            next = page.word(at: 0)
        }
        return bytes
    }

    /// The values of a row, by *Record Format*; nil where they do not add up.
    private static func values(_ payload: [UInt8]) -> [DatabaseValue]? {
        var header = ByteReader(payload)
        guard let headerSize = header.varint(), headerSize > 0, headerSize <= Int64(payload.count) else { return nil }
        var body = ByteReader(payload, from: Int(headerSize))
        var values: [DatabaseValue] = []
        while header.place < Int(headerSize) {
            guard let type = header.varint(), let value = value(type, &body) else { return nil }
            values.append(value)
        }
        return values
    }

    private static func value(_ type: Int64, _ body: inout ByteReader) -> DatabaseValue? {
        switch type {
        case 0: return .null
        case 1...4: return body.take(Int(type)).map(integer)
        case 5: return body.take(6).map(integer)
        case 6: return body.take(8).map(integer)
        case 7:
            return body.take(8).map { bytes in
                Double(bitPattern: bytes.reduce(0) { $0 << 8 | UInt64($1) }).databaseValue
            }
        case 8: return 0.databaseValue
        case 9: return 1.databaseValue
        case 12...Int64(Int32.max):
            guard let bytes = body.take((Int(type) - 12) / 2) else { return nil }
            if type % 2 == 0 { return Data(bytes).databaseValue }
            return String(validating: bytes, as: UTF8.self)?.databaseValue
        default: return nil
        }
    }

    /// A whole number with its sign, the first byte the most significant.
    private static func integer(_ bytes: ArraySlice<UInt8>) -> DatabaseValue {
        let sign: Int64 = (bytes.first ?? 0) & 0x80 == 0 ? 0 : -1
        return bytes.reduce(sign) { $0 << 8 | Int64($1) }.databaseValue
    }
}
