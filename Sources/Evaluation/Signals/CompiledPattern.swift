/// A pattern ready to be matched.
///
/// Its steps are plain numbers that point into lists of tests, so that going through them copies nothing.
struct CompiledPattern: Sendable {
    /// Words of which one must stand in a sentence for the pattern to be worth trying; nil for none.
    private(set) var anchor: SymbolSet?
    /// How many words may stand before the anchor's.
    private(set) var beforeAnchor = 0...0

    private var instructions: [Instruction] = []
    /// Of each phrase, the numbers of its tests.
    private var phrases: [Range<Int>] = []
    private var optionals: [CompiledPattern] = []
    /// The step whose word decides the status of a match; nil where only built-in words are asked for.
    private let deciding: Int?

    private enum Instruction: Sendable {
        case word(test: Int, phrases: Range<Int>)
        case gap(from: Int, to: Int)
        case optional(Int)
        case start
        case end
    }

    /// - Parameter store: where the tests of all patterns are kept.
    init(_ steps: [Step], deciding: Int?, into store: inout TestStore) {
        let lexical = steps.indices.filter { CompiledPattern.words(of: steps[$0]) != nil }
        self.deciding = deciding ?? lexical.first { CompiledPattern.isContent(steps[$0]) } ?? lexical.first
        for step in steps { add(step, into: &store) }
        let anchorStep = lexical.min {
            CompiledPattern.breadth(of: steps[$0]) < CompiledPattern.breadth(of: steps[$1])
        }
        guard let anchorStep else { return }
        anchor = CompiledPattern.words(of: steps[anchorStep])
        let widths = steps[..<anchorStep].map(\.width)
        beforeAnchor = widths.reduce(0) { $0 + $1.lowerBound }...widths.reduce(0) { $0 + $1.upperBound }
    }

    private mutating func add(_ step: Step, into store: inout TestStore) {
        switch step {
        case .word(let test, let phrases):
            let first = self.phrases.count
            for phrase in phrases {
                // A phrase has no exceptions, so its tests stand in a row.
                let numbers = phrase.map { store.add($0) }
                self.phrases.append((numbers.first ?? 0)..<((numbers.last ?? -1) + 1))
            }
            instructions.append(.word(test: store.add(test), phrases: first..<self.phrases.count))
        case .gap(let range): instructions.append(.gap(from: range.lowerBound, to: range.upperBound))
        case .optional(let part):
            instructions.append(.optional(optionals.count))
            optionals.append(CompiledPattern(part, deciding: nil, into: &store))
        case .start: instructions.append(.start)
        case .end: instructions.append(.end)
        }
    }

    /// Where it matches first from this word of the sentence on.
    ///
    /// - Returns: the words it takes, and the word that decides the status.
    func match(
        at start: Int, in sentence: Range<Int>, of words: [WordCode], with store: TestStore
    ) -> (words: Range<Int>, deciding: Int)? {
        var marked = start
        guard let end = end(of: 0, from: start, in: sentence, words, store, &marked), end > start else { return nil }
        return (start..<end, marked)
    }

    private func end(
        of step: Int, from index: Int, in sentence: Range<Int>, _ words: [WordCode], _ store: TestStore,
        _ marked: inout Int
    ) -> Int? {
        guard step < instructions.count else { return index }
        switch instructions[step] {
        case .word(let test, let phrases):
            let before = marked
            if index < sentence.upperBound, store.holds(test, for: words[index]) {
                if step == deciding { marked = index }
                if let end = end(of: step + 1, from: index + 1, in: sentence, words, store, &marked) { return end }
                marked = before
            }
            for phrase in phrases {
                let length = length(of: phrase, at: index, in: sentence, words, store)
                guard length > 0 else { continue }
                if step == deciding { marked = index }
                if let end = end(of: step + 1, from: index + length, in: sentence, words, store, &marked) { return end }
                marked = before
            }
            return nil
        case .gap(let least, let most):
            var width = least
            while width <= most, index + width <= sentence.upperBound {
                if let end = end(of: step + 1, from: index + width, in: sentence, words, store, &marked) { return end }
                width += 1
            }
            return nil
        case .optional(let part):
            var ignored = index
            if let middle = optionals[part].end(of: 0, from: index, in: sentence, words, store, &ignored),
                let end = end(of: step + 1, from: middle, in: sentence, words, store, &marked)
            {
                return end
            }
            return end(of: step + 1, from: index, in: sentence, words, store, &marked)
        case .start:
            return index == sentence.lowerBound
                ? end(of: step + 1, from: index, in: sentence, words, store, &marked) : nil
        case .end:
            return index == sentence.upperBound
                ? end(of: step + 1, from: index, in: sentence, words, store, &marked) : nil
        }
    }

    /// How many words a phrase takes here; 0 where it does not stand.
    private func length(
        of phrase: Int, at index: Int, in sentence: Range<Int>, _ words: [WordCode], _ store: TestStore
    ) -> Int {
        let tests = phrases[phrase]
        let length = tests.count
        guard index + length <= sentence.upperBound else { return 0 }
        for offset in 0..<length where !store.holds(tests.lowerBound + offset, for: words[index + offset]) {
            return 0
        }
        return length
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
