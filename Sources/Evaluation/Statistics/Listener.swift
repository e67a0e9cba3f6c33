import Scenario

/// Weighs what the signals heard together with what the statistics say of each sentence, and quotes what weighed.
struct Listener {
    let finder: Finder
    let statistics: Statistics
    let keys: WordKeys

    /// The statistics learnt from whole answers: of so few sentences they cannot take away what the signals heard.
    private static let few = 2
    /// At least so much must speak for a sentence, in logits, to be quoted beside what the signals heard.
    private static let telling: Float = 0.75

    /// Replaces the certainties that the signals alone gave, and adds the sentences that made the difference as findings.
    func weigh(_ reading: inout Reading) {
        let listening = Listening(finder.passage, heard: finder.matches, keys: keys)
        let values = listening.values(by: statistics.sentences)
        let heard = Statistics.labels.map { finder.certainty(of: $0) }
        let evidence = Listening.evidence(values, heard: heard)
        for (label, (kind, rule)) in zip(Statistics.labels, statistics.rules).enumerated() {
            var certainty = rule.certainty(of: evidence, for: label)
            if listening.sentences.count <= Listener.few { certainty = max(certainty, heard[label]) }
            if kind == .element(.decision), !speaksOfCandidate { certainty = min(certainty, heard[label]) }
            switch kind {
            case .element(let element): reading.elements[element] = certainty
            case .flag(let flag): reading.flags[flag] = certainty
            case .strength: break
            }
            // No single finding is surer than all of them together.
            for index in reading.findings.indices where reading.findings[index].kind == kind {
                reading.findings[index].confidence = min(reading.findings[index].confidence, certainty)
            }
            if certainty >= Reading.present {
                addFindings(of: kind, label, certainty, listening, values, to: &reading.findings)
            }
        }
        reading.findings.sort { ($0.start, $0.end, $0.signal) < ($1.start, $1.end, $1.signal) }
    }

    /// Whether any clause tells what the candidate or their people did or would do, or leaves out who, as notes do. Where none
    /// does, only the signals, which know who did what, can tell a call of the candidate's own.
    private var speaksOfCandidate: Bool {
        finder.passage.sentences.contains { $0.clauses.contains { [.own, .we, .none].contains($0.subject) } }
    }

    /// The two best sentences as far as they tell something, and the best in any case where nothing else was found; words that
    /// were quoted for it before only become surer.
    private func addFindings(
        of kind: Finding.Kind, _ label: Int, _ certainty: Double, _ listening: Listening, _ values: [[Float]],
        to findings: inout [Finding]
    ) {
        let byValue = values.indices.sorted { (values[$1][label], $0) < (values[$0][label], $1) }
        for index in byValue.prefix(2)
        where values[index][label] > Listener.telling || !findings.contains(where: { $0.kind == kind }) {
            let (sentence, features) = listening.sentences[index]
            let weights = statistics.sentences.contributions(of: features, to: label)
            let finding = finding(kind, sentence, zip(features, weights).map { ($0.words, $1) }, certainty)
            let overlapping = findings.firstIndex {
                $0.kind == kind && $0.start < finding.end && finding.start < $0.end
            }
            if let overlapping {
                findings[overlapping].confidence = max(findings[overlapping].confidence, certainty)
            } else {
                findings.append(finding)
            }
        }
    }

    private func finding(
        _ kind: Finding.Kind, _ sentence: Passage.Sentence, _ weighed: [(words: Range<Int>, weight: Float)],
        _ certainty: Double
    ) -> Finding {
        let quoter = Quoter(passage: finder.passage)
        let words = Listener.words(of: sentence, weighed)
        let deciding =
            weighed.filter { words.contains($0.words.lowerBound) && !$0.words.isEmpty }
            .max { $0.weight < $1.weight }?.words.lowerBound ?? words.lowerBound
        let quote = quoter.quote(of: words, deciding: deciding)
        let bytes = quoter.bytes(of: quote, in: finder.answer)
        let core = quoter.core(of: deciding..<(deciding + 1), deciding: deciding)
        return Finding(
            kind: kind, quote: finder.answer.bytes(bytes), start: bytes.lowerBound, end: bytes.upperBound,
            why: Listener.why(kind, mostTelling(weighed.filter { quote.contains($0.words.lowerBound) })),
            signal: "statistics", confidence: certainty, source: 0,
            core: core.map { quoter.bytes(of: $0, in: finder.answer) }
                .flatMap { bytes.lowerBound <= $0.lowerBound && $0.upperBound <= bytes.upperBound ? $0 : nil })
    }

    /// The run of clauses, short enough to be quoted, in which most weighed.
    private static func words(
        of sentence: Passage.Sentence, _ weighed: [(words: Range<Int>, weight: Float)]
    ) -> Range<Int> {
        var best: (words: Range<Int>, weight: Float)?
        for first in sentence.clauses.indices {
            for last in first..<sentence.clauses.count {
                let words =
                    sentence.clauses[first].tokens.lowerBound..<sentence.clauses[last].tokens.upperBound
                guard words.count <= Quoter.most || first == last else { break }
                let weight = weighed.reduce(Float(0)) {
                    $1.words.isEmpty || !words.contains($1.words.lowerBound) ? $0 : $0 + $1.weight
                }
                if weight > best?.weight ?? -.infinity { best = (words, weight) }
            }
        }
        return best?.words ?? sentence.tokens
    }

    /// The three pieces that spoke most for the label, as they were said.
    private func mostTelling(_ weighed: [(words: Range<Int>, weight: Float)]) -> [String] {
        var chosen: [Range<Int>] = []
        let quoter = Quoter(passage: finder.passage)
        for (words, weight) in weighed.sorted(by: {
            ($1.weight, $0.words.lowerBound) < ($0.weight, $1.words.lowerBound)
        })
        where weight > 0 && !words.isEmpty && chosen.count < 3 && !chosen.contains(where: { $0.overlaps(words) }) {
            chosen.append(words)
        }
        var said: Set<String> = []
        return chosen.map { finder.answer.bytes(quoter.bytes(of: $0, in: finder.answer)) }
            .filter { said.insert($0.lowercased()).inserted }
    }

    private static func why(_ kind: Finding.Kind, _ telling: [String]) -> String {
        let what =
            switch kind {
            case .element(.decision): "a call of one's own"
            case .element(.alternatives): "another way that was open"
            case .element(.result): "what came of it"
            case .element(.tradeoff): "a price that was paid for something"
            case .flag(let flag): flag.rawValue
            case .strength(let strength): strength.rawValue
            }
        let words = telling.map { "\u{201C}\($0)\u{201D}" }.joined(separator: ", ")
        return words.isEmpty
            ? "Sounds like sentences in which raters heard \(what)."
            : "Sounds like sentences in which raters heard \(what); most telling: \(words)."
    }
}

extension Finder {
    /// How sure the signals alone are.
    func certainty(of kind: Finding.Kind) -> Double {
        switch kind {
        case .element(let element): elements[element, default: 0]
        case .flag(let flag): flags[flag, default: 0]
        case .strength: 0
        }
    }
}
