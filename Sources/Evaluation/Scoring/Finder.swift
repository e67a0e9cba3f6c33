import Scenario

/// Turns the matches of signals into findings, and the findings into certainties.
struct Finder {
    let passage: Passage
    let answer: String
    let signals: CompiledSignals
    /// Whether what the candidate would do counts as done.
    let isImagined: Bool

    private(set) var findings: [Finding] = []
    private(set) var elements: [Element: Double] = [:]
    private(set) var flags: [Flag: Double] = [:]
    /// Every match that counts for something in its clause.
    private(set) var matches: [SentenceFeatures.Heard] = []

    /// Below this a finding is noise and is not shown.
    private static let audible = 0.05

    init(passage: Passage, answer: String, signals: CompiledSignals, isImagined: Bool) {
        self.passage = passage
        self.answer = answer
        self.signals = signals
        self.isImagined = isImagined
    }

    mutating func find() {
        var heard: [Finding.Kind: [Int: (match: CompiledSignals.Match, confidence: Double)]] = [:]
        var said: [Finding.Kind: Set<String>] = [:]
        for match in signals.matches(in: passage) {
            let signal = signals.signals[match.signal]
            guard let kind = Finding.Kind(signal.finds) else { continue }
            let confidence = signal.strength * signal.weight(of: passage.tokens[match.deciding].status, isImagined)
            guard confidence > Finder.audible else { continue }
            matches.append(
                SentenceFeatures.Heard(
                    signal: signal.id, kind: kind, deciding: match.deciding, confidence: confidence))
            let clause = passage.clauseNumber(of: match.deciding)
            guard confidence > heard[kind]?[clause]?.confidence ?? 0 else { continue }
            // The same clause again earns nothing.
            if heard[kind]?[clause] == nil, !said[kind, default: []].insert(words(of: clause)).inserted { continue }
            heard[kind, default: [:]][clause] = (match, confidence)
        }
        for (kind, clauses) in heard {
            let certainty = Combination.bestTwo(clauses.mapValues(\.confidence))
            switch kind {
            case .element(let element): elements[element] = certainty
            case .flag(let flag): flags[flag] = certainty
            case .strength: break
            }
            // In the order of the text: of two findings that are equally sure, the same one is kept in every reading.
            let inOrder = clauses.sorted { $0.key < $1.key }.map(\.value)
            findings += merged(inOrder.map { finding(kind, $0.match, $0.confidence) })
        }
        findings.sort { ($0.start, $0.end, $0.signal) < ($1.start, $1.end, $1.signal) }
    }

    /// Of findings of one kind whose quotes overlap, the surest.
    private func merged(_ findings: [Finding]) -> [Finding] {
        var kept: [Finding] = []
        for finding in findings.sorted(by: { ($1.confidence, $0.start) < ($0.confidence, $1.start) })
        where !kept.contains(where: { $0.start < finding.end && finding.start < $0.end }) {
            kept.append(finding)
        }
        return kept
    }

    private func words(of clause: Int) -> String {
        passage.tokens[passage.clause(clause).tokens].map(\.text).joined(separator: " ")
    }

    private func finding(_ kind: Finding.Kind, _ match: CompiledSignals.Match, _ confidence: Double) -> Finding {
        let quoter = Quoter(passage: passage)
        let bytes = quoter.bytes(
            of: quoter.quote(of: match.words, deciding: match.deciding), in: answer)
        let core = quoter.core(of: match.words, deciding: match.deciding)
        let signal = signals.signals[match.signal]
        return Finding(
            kind: kind, quote: answer.bytes(bytes), start: bytes.lowerBound, end: bytes.upperBound, why: signal.why,
            signal: signal.id, confidence: confidence, source: 0, core: core.map { quoter.bytes(of: $0, in: answer) })
    }
}

extension Finding.Kind {
    var isFlag: Bool { if case .flag = self { true } else { false } }

    /// What a signal that finds this target leaves behind; nil for what no signal can find.
    init?(_ target: Target) {
        switch target {
        case .element(let element): self = .element(element)
        case .flag(let flag): self = .flag(flag)
        case .strength(let strength): self = .strength(strength)
        case .gate, .passed, .depth: return nil
        }
    }
}

extension Signal {
    /// What a match is worth in a clause of this status. Where the question puts a case, what the candidate would do is worth
    /// as much as what was done.
    func weight(of status: Status, _ isImagined: Bool) -> Double {
        let asserted = self.status[Status.asserted.rawValue] ?? 1
        if status == .asserted { return asserted }
        let named = self.status[status.name] ?? 0
        return status == .intended && isImagined ? max(named, asserted) : named
    }
}

extension Status {
    /// As the files call it, which know five.
    var name: String {
        switch self {
        case .asserted: "asserted"
        case .negated, .rejected: "negated"
        case .hypothetical, .intended: "hypothetical"
        case .quoted: "quoted"
        case .reported, .asked, .generic: "other"
        }
    }
}

extension String {
    /// The characters at these UTF-8 offsets, which must lie between characters.
    func bytes(_ range: Range<Int>) -> String {
        let start = utf8.index(startIndex, offsetBy: range.lowerBound)
        let end = utf8.index(start, offsetBy: range.count)
        return String(self[start..<end])
    }
}
