import Scenario

/// All signals, compiled, with an index from words to the patterns that need one of them.
struct CompiledSignals: Sendable {
    let signals: [Signal]
    let lemmatiser: Lemmatiser
    private let patterns: [Entry]
    private let unless: [[CompiledPattern]]
    private let store: TestStore
    /// Of each pattern, how many words may stand before its anchor's.
    private let beforeAnchors: [ClosedRange<Int>]
    /// By symbol: the patterns whose anchor it is.
    private let byWord: [[Int]]
    /// Patterns without an anchor, tried on every sentence.
    private let always: [Int]

    private struct Entry: Sendable {
        var signal: Int
        var pattern: CompiledPattern
    }

    /// A place where a signal was heard.
    struct Match: Sendable {
        var signal: Int
        /// Words of the passage.
        var words: Range<Int>
        /// The word whose status counts.
        var deciding: Int
    }

    init(_ set: SignalSet) throws(LoadingError) {
        let vocabulary = CompiledSignals.vocabulary(of: set)
        lemmatiser = Lemmatiser(vocabulary: vocabulary)
        signals = set.signals
        var problems: [Diagnostic] = []
        var patterns: [Entry] = []
        var unless: [[CompiledPattern]] = []
        var store = TestStore()
        for (index, signal) in set.signals.enumerated() {
            let parser = PatternParser(vocabulary: vocabulary, classes: CompiledSignals.classes(of: signal, in: set))
            for pattern in signal.patterns {
                do {
                    let (steps, deciding) = try parser.steps(of: pattern.text)
                    patterns.append(
                        Entry(signal: index, pattern: CompiledPattern(steps, deciding: deciding, into: &store)))
                } catch {
                    let place = pattern.place
                    let column = place.column + error.offset
                    problems.append(
                        Diagnostic(at: Place(path: place.path, line: place.line, column: column), error.message))
                }
            }
            var exceptions: [CompiledPattern] = []
            for text in signal.unless {
                do {
                    let (steps, deciding) = try parser.steps(of: text)
                    exceptions.append(CompiledPattern(steps, deciding: deciding, into: &store))
                } catch {
                    let place = signal.patterns.first?.place ?? Place(path: signal.id, line: 1, column: 1)
                    problems.append(Diagnostic(at: place, "unless \"\(text)\": \(error.message)"))
                }
            }
            unless.append(exceptions)
        }
        guard problems.isEmpty else { throw LoadingError(problems) }
        self.patterns = patterns
        self.unless = unless
        self.store = store
        beforeAnchors = patterns.map(\.pattern.beforeAnchor)
        (byWord, always) = CompiledSignals.index(patterns, symbols: vocabulary.count)
    }

    /// Every place where a signal is heard, no pattern twice over the same words.
    func matches(in passage: Passage) -> [Match] {
        var matches: [Match] = []
        let codes = passage.tokens.map(\.code)
        // Of each pattern, the first word that it may still begin with.
        var next = [Int](repeating: 0, count: patterns.count)
        for sentence in passage.sentences {
            let words = sentence.tokens
            for pattern in always { find(pattern, from: words, in: words, of: codes, &next, &matches) }
            for index in words {
                let token = codes[index]
                let symbols = (token.form, token.lemma, token.otherLemma)
                for pattern in byWord[symbols.0] {
                    find(pattern, around: index, in: words, codes, &next, &matches)
                }
                if symbols.1 != symbols.0 {
                    for pattern in byWord[symbols.1] {
                        find(pattern, around: index, in: words, codes, &next, &matches)
                    }
                }
                if symbols.2 != symbols.0, symbols.2 != symbols.1 {
                    for pattern in byWord[symbols.2] {
                        find(pattern, around: index, in: words, codes, &next, &matches)
                    }
                }
            }
        }
        return matches
    }

    /// Looks for a pattern whose anchor stands at this word.
    private func find(
        _ number: Int, around anchor: Int, in sentence: Range<Int>, _ tokens: [WordCode], _ next: inout [Int],
        _ matches: inout [Match]
    ) {
        let before = beforeAnchors[number]
        let first = max(sentence.lowerBound, anchor - before.upperBound)
        let last = anchor - before.lowerBound
        guard first <= last else { return }
        find(number, from: first..<(last + 1), in: sentence, of: tokens, &next, &matches)
    }

    private func find(
        _ number: Int, from starts: Range<Int>, in sentence: Range<Int>, of tokens: [WordCode], _ next: inout [Int],
        _ matches: inout [Match]
    ) {
        for start in starts where start >= next[number] {
            guard let match = patterns[number].pattern.match(at: start, in: sentence, of: tokens, with: store) else {
                continue
            }
            next[number] = match.words.upperBound
            let signal = patterns[number].signal
            if isUndone(signal, in: sentence, of: tokens) { continue }
            matches.append(Match(signal: signal, words: match.words, deciding: match.deciding))
        }
    }

    private func isUndone(_ signal: Int, in sentence: Range<Int>, of tokens: [WordCode]) -> Bool {
        unless[signal].contains { pattern in
            sentence.contains { pattern.match(at: $0, in: sentence, of: tokens, with: store) != nil }
        }
    }

    /// Every word of the rules and of the tables, in an order that does not depend on hashing.
    private static func vocabulary(of set: SignalSet) -> Vocabulary {
        var vocabulary = Vocabulary()
        var words = Lemmatiser.words
        for list in set.lexicon.values { for entry in list { words.formUnion(PatternTerms.words(of: entry)) } }
        for signal in set.signals {
            for list in signal.classes.values { for entry in list { words.formUnion(PatternTerms.words(of: entry)) } }
            for pattern in signal.patterns { words.formUnion(PatternTerms.words(of: pattern.text)) }
            for text in signal.unless { words.formUnion(PatternTerms.words(of: text)) }
        }
        for word in words.sorted() { _ = vocabulary.learn(word) }
        return vocabulary
    }

    private static func classes(of signal: Signal, in set: SignalSet) -> [String: [String]] {
        var classes: [String: [String]] = [:]
        for (name, words) in set.lexicon { classes["@\(name)"] = words }
        for (name, words) in signal.classes { classes["{\(name)}"] = words }
        return classes
    }

    private static func index(_ patterns: [Entry], symbols: Int) -> (byWord: [[Int]], always: [Int]) {
        var byWord = [[Int]](repeating: [], count: symbols + 1)
        var always: [Int] = []
        for (number, entry) in patterns.enumerated() {
            guard let anchor = entry.pattern.anchor else {
                always.append(number)
                continue
            }
            for symbol in anchor.members { byWord[symbol].append(number) }
        }
        return (byWord, always)
    }
}
