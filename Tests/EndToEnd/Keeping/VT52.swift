/// The screen of a VT52, from the bytes that were sent to it. Sequences of later terminals are passed over.
struct VT52 {
    private var cells: [[Character]]
    private var row = 0
    private var column = 0
    /// Bytes of a sequence or a character that has not come to its end.
    private var begun: [UInt8] = []
    /// The sequences that were met, without what stands between their beginning and their last letter.
    private(set) var sequences: Set<String> = []
    /// Whether a control character was met that moves nothing.
    private(set) var hasMetControls = false

    init(rows: Int, columns: Int) {
        cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
    }

    /// All rows. The second cell of a wide character holds nothing.
    var text: String {
        cells.map { row in String(row.filter { $0 != "\0" }) }.joined(separator: "\n")
    }

    mutating func take(_ bytes: some Sequence<UInt8>) {
        for byte in bytes {
            begun.append(byte)
            guard act() else { continue }
            if begun.first == 0x1B { note() }
            begun = []
        }
    }

    private mutating func note() {
        let isLong = begun[1] == UInt8(ascii: "[")
        let letters = isLong ? [begun[1]] + begun.suffix(1) : [begun[1]]
        sequences.insert(String(decoding: letters, as: UTF8.self))
    }

    private var rows: Int { cells.count }
    private var columns: Int { cells[0].count }

    /// Does what has come.
    ///
    /// - Returns: whether it was whole.
    private mutating func act() -> Bool {
        guard let first = begun.first, let last = begun.last else { return true }
        if first == 0x1B { return begun.count > 1 && obey(begun[1], last) }
        switch first {
        case 0x08: column = max(0, column - 1)
        case 0x09: column = min(columns - 1, (column / 8 + 1) * 8)
        case 0x0A: lineFeed()
        case 0x0D: column = 0
        case 0x20...0x7E: put(Character(Unicode.Scalar(first)))
        case 0xC0...:
            guard begun.count == (first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2) else { return false }
            for scalar in String(decoding: begun, as: UTF8.self).unicodeScalars {
                if scalar.properties.generalCategory == .control {
                    hasMetControls = true
                } else {
                    put(Character(scalar))
                }
            }
        default: hasMetControls = true
        }
        return true
    }

    private mutating func obey(_ letter: UInt8, _ last: UInt8) -> Bool {
        switch letter {
        case UInt8(ascii: "A"): row = max(0, row - 1)
        case UInt8(ascii: "B"): row = min(rows - 1, row + 1)
        case UInt8(ascii: "C"): column = min(columns - 1, column + 1)
        case UInt8(ascii: "D"): column = max(0, column - 1)
        case UInt8(ascii: "H"): (row, column) = (0, 0)
        case UInt8(ascii: "I"): reverseLineFeed()
        case UInt8(ascii: "J"):
            clearLine()
            for below in (row + 1)..<max(row + 1, rows) { cells[below] = Array(repeating: " ", count: columns) }
        case UInt8(ascii: "K"): clearLine()
        case UInt8(ascii: "Y"):
            guard begun.count == 4 else { return false }
            row = min(rows - 1, max(0, Int(begun[2]) - 32))
            column = min(columns - 1, max(0, Int(begun[3]) - 32))
        case UInt8(ascii: "["): return begun.count > 2 && (0x40...0x7E).contains(last)
        default: break
        }
        return true
    }

    private mutating func put(_ character: Character) {
        let isWide = character.unicodeScalars.allSatisfy { (0x2E80...0x9FFF).contains($0.value) }
        cells[row][column] = character
        if isWide, column + 1 < columns { cells[row][column + 1] = "\0" }
        column = min(columns - 1, column + (isWide ? 2 : 1))
    }

    private mutating func clearLine() {
        for place in column..<columns { cells[row][place] = " " }
    }

    private mutating func lineFeed() {
        guard row == rows - 1 else { return row += 1 }
        cells.removeFirst()
        cells.append(Array(repeating: " ", count: columns))
    }

    private mutating func reverseLineFeed() {
        guard row == 0 else { return row -= 1 }
        cells.removeLast()
        cells.insert(Array(repeating: " ", count: columns), at: 0)
    }
}
