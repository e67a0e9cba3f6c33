/// A pattern ready to be matched.
struct CompiledPattern: Sendable {
    var steps: [Step]
    /// The step whose word decides the status of a match; nil where only built-in words are asked for.
    var deciding: Int?
    /// Words of which one must stand in a sentence for the pattern to be worth trying; nil for none.
    var anchor: SymbolSet?
    /// How many words may stand before the anchor's.
    var beforeAnchor = 0...0

    init(_ steps: [Step], deciding: Int?) {
        self.steps = steps
        let lexical = steps.indices.filter { CompiledPattern.words(of: steps[$0]) != nil }
        self.deciding = deciding ?? lexical.first { CompiledPattern.isContent(steps[$0]) } ?? lexical.first
        let anchorStep = lexical.min { CompiledPattern.breadth(of: steps[$0]) < CompiledPattern.breadth(of: steps[$1]) }
        guard let anchorStep else { return }
        anchor = CompiledPattern.words(of: steps[anchorStep])
        let widths = steps[..<anchorStep].map(\.width)
        beforeAnchor = widths.reduce(0) { $0 + $1.lowerBound }...widths.reduce(0) { $0 + $1.upperBound }
    }

    /// Where it matches first from this word of the sentence on.
    ///
    /// - Returns: the words it takes, and the word that decides the status.
    func match(at start: Int, in sentence: Range<Int>, of tokens: [Token]) -> (words: Range<Int>, deciding: Int)? {
        var marked = start
        guard let end = end(of: 0, from: start, in: sentence, tokens, &marked), end > start else { return nil }
        return (start..<end, marked)
    }

    private func end(
        of step: Int, from index: Int, in sentence: Range<Int>, _ tokens: [Token], _ marked: inout Int
    ) -> Int? {
        guard step < steps.count else { return index }
        switch steps[step] {
        case .word(let test, let phrases):
            if index < sentence.upperBound, test.holds(for: tokens[index].code) {
                let before = marked
                if step == deciding { marked = index }
                if let end = end(of: step + 1, from: index + 1, in: sentence, tokens, &marked) { return end }
                marked = before
            }
            for phrase in phrases where CompiledPattern.holds(phrase, at: index, in: sentence, tokens) {
                let before = marked
                if step == deciding { marked = index }
                if let end = end(of: step + 1, from: index + phrase.count, in: sentence, tokens, &marked) { return end }
                marked = before
            }
            return nil
        case .gap(let range):
            for width in range where index + width <= sentence.upperBound {
                if let end = end(of: step + 1, from: index + width, in: sentence, tokens, &marked) { return end }
            }
            return nil
        case .optional(let part):
            let with = CompiledPattern(part, deciding: nil)
            var ignored = index
            if let middle = with.end(of: 0, from: index, in: sentence, tokens, &ignored),
                let end = end(of: step + 1, from: middle, in: sentence, tokens, &marked)
            {
                return end
            }
            return end(of: step + 1, from: index, in: sentence, tokens, &marked)
        case .start:
            return index == sentence.lowerBound ? end(of: step + 1, from: index, in: sentence, tokens, &marked) : nil
        case .end:
            return index == sentence.upperBound ? end(of: step + 1, from: index, in: sentence, tokens, &marked) : nil
        }
    }

    private static func holds(_ phrase: [WordTest], at index: Int, in sentence: Range<Int>, _ tokens: [Token]) -> Bool {
        guard index + phrase.count <= sentence.upperBound else { return false }
        return phrase.indices.allSatisfy { phrase[$0].holds(for: tokens[index + $0].code) }
    }

    /// The words with which a step can begin, where only words can satisfy it.
    private static func words(of step: Step) -> SymbolSet? {
        guard case .word(let test, let phrases) = step, test.isLexical || test.isEmpty && !phrases.isEmpty else {
            return nil
        }
        var words = test.words
        words.formUnion(test.forms)
        for phrase in phrases {
            if let first = phrase.first { words.formUnion(first.words) }
        }
        return words
    }

    /// How many words can satisfy a step of words.
    private static func breadth(of step: Step) -> Int { words(of: step)?.count ?? .max }

    /// Whether the step is more than the candidate's or the team's pronoun.
    private static func isContent(_ step: Step) -> Bool {
        guard case .word(let test, let phrases) = step else { return false }
        return test.words.count > 0 || !phrases.isEmpty
    }
}
