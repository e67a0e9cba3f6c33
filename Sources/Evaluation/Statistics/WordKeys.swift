/// Each word of a passage as a number under which the statistics know it: the same for all forms of a word, and for all figures
/// of one kind.
struct WordKeys {
    private let bySymbol: [UInt32]

    /// The keys of all words that the rules and tables know, made once.
    init(_ vocabulary: Vocabulary) {
        var keys = [UInt32](repeating: 0, count: vocabulary.count)
        for (word, symbol) in vocabulary.symbols { keys[symbol] = WordKeys.key(of: word) }
        bySymbol = keys
    }

    /// The key of a word in a text.
    func key(of token: Token) -> UInt32 {
        let marks = token.marks
        if marks.contains(.percent) { return WordKeys.percent }
        if marks.contains(.money) { return WordKeys.money }
        if !marks.isDisjoint(with: [.number, .digits]) {
            return marks.contains(.duration) ? WordKeys.duration : WordKeys.number
        }
        let symbol = token.code.lemma
        return symbol == Vocabulary.unknown ? WordKeys.key(of: token.text) : bySymbol[symbol]
    }

    private static let percent = key(of: "#percent")
    private static let money = key(of: "#money")
    private static let duration = key(of: "#duration")
    private static let number = key(of: "#number")

    static func key(of word: String) -> UInt32 {
        var hash = FeatureHash(kind: 0)
        hash.add(word: stem(Array(word.utf8)))
        return hash.value
    }

    /// A word without the endings of number, tense and participle, and without a last e. No word of the language need come out:
    /// only that its forms come to the same, and seldom those of another.
    static func stem(_ word: [UInt8]) -> ArraySlice<UInt8> {
        var stem = word[...]
        func ends(_ ending: StaticString) -> Bool {
            ending.withUTF8Buffer { stem.count >= $0.count && stem.suffix($0.count).elementsEqual($0) }
        }
        if stem.count > 4, ends("ies") || ends("ied") {
            stem = stem.dropLast(3)
            stem.append(UInt8(ascii: "y"))
        } else if stem.count > 5, ends("ing") {
            stem = stem.dropLast(3)
        } else if stem.count > 4,
            ends("ed") || ends("ses") || ends("xes") || ends("zes") || ends("ches") || ends("shes")
        {
            stem = stem.dropLast(2)
        } else if stem.count > 3, ends("s"), !ends("ss") {
            stem = stem.dropLast()
        }
        if stem.count > 3, let last = stem.last, stem.dropLast().last == last, !undoubled.contains(last) {
            stem = stem.dropLast()
        }
        return stem.count > 3 && ends("e") ? stem.dropLast() : stem
    }

    /// Letters that stand double at the end of whole words: fall, pass, buzz.
    private static let undoubled: [UInt8] = [UInt8(ascii: "l"), UInt8(ascii: "s"), UInt8(ascii: "z")]
}
