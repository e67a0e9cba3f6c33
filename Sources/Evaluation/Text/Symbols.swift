/// A word as a small number; 0 stands for every word that no rule and no table knows.
typealias Symbol = Int

/// The words known to the rules and to the tables of the language.
struct Vocabulary: Sendable {
    private(set) var symbols: [String: Symbol] = [:]

    static let unknown: Symbol = 0

    /// How many numbers are in use, that of the unknown word counted in.
    var count: Int { symbols.count + 1 }

    /// The number of a word, given to it now where it has none.
    mutating func learn(_ word: String) -> Symbol {
        if let symbol = symbols[word] { return symbol }
        let symbol = symbols.count + 1
        symbols[word] = symbol
        return symbol
    }

    /// The number of a word; ``unknown`` where it has none.
    func symbol(_ word: String) -> Symbol { symbols[word] ?? Vocabulary.unknown }
}

/// A set of words, asked in constant time.
struct SymbolSet: Sendable, Equatable {
    private var bits: [UInt64] = []
    private(set) var count = 0

    init(_ symbols: some Sequence<Symbol> = []) {
        for symbol in symbols { insert(symbol) }
    }

    mutating func insert(_ symbol: Symbol) {
        guard symbol > 0, !contains(symbol) else { return }
        while bits.count <= symbol >> 6 { bits.append(0) }
        bits[symbol >> 6] |= 1 << UInt64(symbol & 63)
        count += 1
    }

    func contains(_ symbol: Symbol) -> Bool {
        let word = symbol >> 6
        return word < bits.count && bits[word] & (1 << UInt64(symbol & 63)) != 0
    }

    mutating func formUnion(_ other: SymbolSet) {
        for symbol in other.members { insert(symbol) }
    }

    var members: [Symbol] {
        bits.indices.flatMap { word in
            (0..<64).compactMap { bits[word] & (1 << UInt64($0)) != 0 ? word << 6 + $0 : nil }
        }
    }
}
