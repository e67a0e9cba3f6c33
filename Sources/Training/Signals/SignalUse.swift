public import Evaluation
public import Scenario

/// In how many texts a signal and each of its patterns is heard.
public struct SignalUse: Sendable {
    /// The signal's id.
    public let signal: String
    /// Texts in which any of its patterns is heard.
    public let texts: Int
    /// In the order of the file.
    public let patterns: [PatternUse]

    /// A pattern with the number of texts in which it is heard.
    public struct PatternUse: Sendable {
        /// As its file says it, and where.
        public let pattern: Signal.Pattern
        /// Texts in which it is heard, in a clause whose status counts.
        public let texts: Int
    }

    /// A text, and what it is read against.
    public typealias Text = (words: String, prompt: Prompt)

    /// Reads all texts and counts.
    ///
    /// A reading keeps of what was heard in a clause only the surest of each kind. So that no pattern hides another, the texts
    /// are read many times: each time some patterns are heard alone, each as a kind of its own, and all others are silent.
    ///
    /// - Returns: the signals, in their order.
    public static func count(_ signals: SignalSet, in texts: [Text]) throws(LoadingError) -> [SignalUse] {
        let patterns = signals.signals.indices.flatMap { signal in
            signals.signals[signal].patterns.map { Isolated(signal: signal, pattern: $0) }
        }
        var heard = [Set<Int>](repeating: [], count: patterns.count)
        for first in stride(from: 0, to: patterns.count, by: kinds.count) {
            let some = first..<min(first + kinds.count, patterns.count)
            let evaluator = try Evaluator(signals.hearing(patterns[some]))
            for (text, (words, prompt)) in texts.enumerated() {
                for finding in evaluator.read(words, to: prompt).findings {
                    if let place = Int(finding.signal) { heard[first + place].insert(text) }
                }
            }
        }
        return signals.signals.indices.map { signal in
            let own = patterns.indices.filter { patterns[$0].signal == signal }
            return SignalUse(
                signal: signals.signals[signal].id,
                texts: own.reduce(into: Set<Int>()) { $0.formUnion(heard[$1]) }.count,
                patterns: own.map { PatternUse(pattern: patterns[$0].pattern, texts: heard[$0].count) })
        }
    }

    /// What signals can find: as many patterns can be told apart in one reading.
    fileprivate static let kinds = Target.labels + Strength.allCases.map(Target.strength)

    fileprivate struct Isolated {
        var signal: Int
        var pattern: Signal.Pattern
    }
}

extension SignalSet {
    /// The same rules, of which only these patterns make findings: each is called by its place among them.
    ///
    /// The others stay, silent: what a word may be a form of is known from the words of all rules.
    fileprivate func hearing(_ patterns: ArraySlice<SignalUse.Isolated>) -> SignalSet {
        var set = self
        for index in set.signals.indices { set.signals[index].strength = 0 }
        for (place, (isolated, kind)) in zip(patterns, SignalUse.kinds).enumerated() {
            var signal = signals[isolated.signal]
            signal.id = String(place)
            signal.finds = kind
            signal.strength = 1
            signal.patterns = [isolated.pattern]
            set.signals.append(signal)
        }
        return set
    }
}
