import Scenario

/// All signals, compiled, with an index from words to the patterns that need one of them.
struct CompiledSignals: Sendable {
    let signals: [Signal]
    let lemmatiser: Lemmatiser
    private let patterns: [Entry]
    private let unless: [[CompiledPattern]]
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
        for (index, signal) in set.signals.enumerated() {
            let parser = PatternParser(vocabulary: vocabulary, classes: CompiledSignals.classes(of: signal, in: set))
            for pattern in signal.patterns {
                do {
                    let (steps, deciding) = try parser.steps(of: pattern.text)
                    patterns.append(Entry(signal: index, pattern: CompiledPattern(steps, deciding: deciding)))
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
                    exceptions.append(CompiledPattern(steps, deciding: deciding))
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
        (byWord, always) = CompiledSignals.index(patterns, symbols: vocabulary.count)
    }

    /// Every place where a signal is heard, each signal at most once a word.
    func matches(in passage: Passage) -> [Match] {
        var matches: [Match] = []
        var tried = [Int](repeating: -1, count: patterns.count)
        for (number, sentence) in passage.sentences.enumerated() {
            for pattern in always { find(pattern, in: sentence.tokens, of: passage.tokens, &matches) }
            for index in sentence.tokens {
                let token = passage.tokens[index]
                for symbol in [token.form, token.lemma, token.otherLemma] where symbol != Vocabulary.unknown {
                    for pattern in byWord[symbol] where tried[pattern] != number {
                        tried[pattern] = number
                        find(pattern, in: sentence.tokens, of: passage.tokens, &matches)
                    }
                }
            }
        }
        return matches
    }

    private func find(_ number: Int, in sentence: Range<Int>, of tokens: [Token], _ matches: inout [Match]) {
        let entry = patterns[number]
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            guard let match = entry.pattern.match(at: index, in: sentence, of: tokens) else {
                index += 1
                continue
            }
            index = match.words.upperBound
            let isUndone = unless[entry.signal].contains { pattern in
                sentence.contains { pattern.match(at: $0, in: sentence, of: tokens) != nil }
            }
            if isUndone { return }
            matches.append(Match(signal: entry.signal, words: match.words, deciding: match.deciding))
        }
    }

    /// Every word of the rules and of the tables, in an order that does not depend on hashing.
    private static func vocabulary(of set: SignalSet) -> Vocabulary {
        var vocabulary = Vocabulary()
        var words = Irregular.words.union(Words.function)
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
