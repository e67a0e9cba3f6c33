public import Scenario

/// Reads answers: pure and deterministic, in about a millisecond for one that fits the clock (`make bench-reading`).
///
/// The way of a text: gates on it as it stands, words in clauses with subject and status, signals over them, statistics over
/// words and signals sentence by sentence, all of it combined to elements and flags, and a vote by a formula whose parts add up
/// to the score.
public struct Evaluator: Sendable {
    let signals: CompiledSignals
    /// What was learnt from labelled answers; without it the signals alone decide.
    public let statistics: Statistics?
    let keys: WordKeys
    /// The version of the signals, and of the rules in code.
    let rules: String

    /// Raised whenever the code below this line reads an answer differently than before.
    private static let codeVersion = 5

    /// Compiles the signals.
    ///
    /// - Parameter signals: with the weights beside them, where there are any.
    /// - Throws: every pattern that is not written in the language of patterns, with its place; weights that cannot be used.
    public init(_ signals: SignalSet) throws(LoadingError) {
        var statistics: Statistics?
        if let weights = signals.weights { statistics = try Statistics(weights) }
        try self.init(signals, statistics: statistics)
    }

    /// Compiles the signals, to read with other statistics than those that lie beside them.
    public init(_ signals: SignalSet, statistics: Statistics?) throws(LoadingError) {
        self.signals = try CompiledSignals(signals)
        self.statistics = statistics
        keys = WordKeys(self.signals.lemmatiser.vocabulary)
        rules = "\(signals.version).\(Evaluator.codeVersion)"
    }

    /// The same signals with other statistics.
    public func with(_ statistics: Statistics?) -> Evaluator {
        Evaluator(signals: signals, statistics: statistics, keys: keys, rules: rules)
    }

    private init(signals: CompiledSignals, statistics: Statistics?, keys: WordKeys, rules: String) {
        (self.signals, self.statistics, self.keys, self.rules) = (signals, statistics, keys, rules)
    }

    /// Reads one answer.
    ///
    /// - Parameter answer: the candidate's words as given; quotes and offsets refer to exactly this text.
    /// - Parameter prompt: what it answers.
    /// - Complexity: linear in the answer up to ``Passage/limit``; what lies beyond is not read.
    public func read(_ answer: String, to prompt: Prompt) -> Reading {
        let passage = Passage(answer, lemmatiser: signals.lemmatiser)
        let gates = GateKeeper(passage: passage, answer: answer, prompt: prompt, lemmatiser: signals.lemmatiser).gates()
        let words = passage.tokens.count { $0.before.rawValue != 0 || $0.start == passage.tokens.first?.start }
        var reading = Reading(
            findings: [], gates: gates, elements: [:], flags: [:], vote: .strongNoHire, score: 0, contributions: [],
            dimensions: [], words: words, spokenSeconds: words * 60 / max(1, prompt.speakingRate), rules: rules)
        if gates.allSatisfy({ $0.gate == .recited || $0.gate == .generic }) {
            var finder = Finder(passage: passage, answer: answer, signals: signals, isImagined: prompt.isImagined)
            finder.find()
            (reading.findings, reading.elements, reading.flags) = (finder.findings, finder.elements, finder.flags)
            if !gates.isEmpty {
                // What a recitation shows against its speaker still counts; what it claims for them does not.
                reading.findings.removeAll { !$0.kind.isFlag }
                reading.elements = [:]
            } else if let statistics {
                Listener(finder: finder, statistics: statistics, keys: keys).weigh(&reading)
            }
        }
        return scored(reading, in: prompt)
    }

    /// The reading of an answer together with what a probe brought out, which counts at a discount.
    ///
    /// Words that were quoted before count once; an echo, a passed probe and whatever else was not read as an answer bring
    /// nothing. A flag that the probe's answer raises counts in full.
    ///
    /// - Parameter reading: of the answer and the probes before.
    /// - Parameter probe: the reading of the probe's answer.
    public func merge(_ reading: Reading, with probe: Reading, in prompt: Prompt) -> Reading {
        var merged = reading
        merged.texts += 1
        merged.words += probe.words
        merged.spokenSeconds += probe.spokenSeconds
        guard probe.gates.isEmpty else { return scored(merged, in: prompt) }
        merged.gates = []
        let known = Set(reading.findings.flatMap(Quotation.keys))
        let fresh = probe.findings.filter { known.isDisjoint(with: Quotation.keys(of: $0)) }
        for finding in fresh {
            var finding = finding
            finding.source = reading.texts
            if case .flag = finding.kind {} else { finding.confidence *= Combination.probeDiscount }
            merged.findings.append(finding)
        }
        for element in Element.allCases where fresh.contains(where: { $0.kind == .element(element) }) {
            merged.elements[element] = Combination.together(
                reading.elements[element, default: 0], probe.elements[element, default: 0] * Combination.probeDiscount)
        }
        for flag in Flag.allCases where fresh.contains(where: { $0.kind == .flag(flag) }) {
            merged.flags[flag] = max(reading.flags[flag, default: 0], probe.flags[flag, default: 0])
        }
        return scored(merged, in: prompt)
    }

    /// The same reading with vote, score, contributions and dimensions made from its findings.
    private func scored(_ reading: Reading, in prompt: Prompt) -> Reading {
        var reading = reading
        let score = Score(reading, in: prompt, by: statistics?.formula ?? .plain)
        reading.contributions = score.contributions
        reading.score = score.total
        reading.vote = score.vote
        reading.dimensions = prompt.round.rubric.map { DimensionReader.level(of: $0, in: reading) }
        return reading
    }
}
