/// Cuts a pattern at its spaces, brackets kept whole.
struct PatternTerms: IteratorProtocol {
    struct Term {
        var text: String
        /// In characters from the start of the pattern.
        var offset: Int
    }

    private let characters: [Character]
    private var position = 0

    init(_ text: String) { characters = Array(text) }

    mutating func next() -> Term? {
        while position < characters.count, characters[position] == " " { position += 1 }
        guard position < characters.count else { return nil }
        let start = position
        var depth = 0
        while position < characters.count, depth > 0 || characters[position] != " " {
            if characters[position] == "(" { depth += 1 }
            if characters[position] == ")" { depth -= 1 }
            position += 1
        }
        return Term(text: String(characters[start..<position]), offset: start)
    }

    /// The plain words of a pattern in lower case, which the vocabulary has to know.
    static func words(of text: String) -> [String] {
        text.split { " ()|~:*^$_".contains($0) }
            .filter { !$0.hasPrefix("<") && !$0.hasPrefix("@") && !$0.hasPrefix("{") }
            .map { ($0.hasPrefix("=") ? $0.dropFirst() : $0).lowercased() }
    }
}
