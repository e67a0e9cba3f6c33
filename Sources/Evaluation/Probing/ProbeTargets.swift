import Scenario

/// What to push on, and with which words of the candidate's.
enum ProbeTargets {
    /// Findings below this are never quoted back.
    static let sure = 0.6

    /// The targets worth a probe, most telling first.
    static func order(for reading: Reading, to question: Question?, in round: Round) -> [Target] {
        guard reading.gates.isEmpty else {
            let isEmpty = reading.gates.contains { $0.gate == .empty }
            return reading.gates.map { .gate($0.gate) } + (isEmpty ? [.passed] : [])
                + missing(in: reading, to: question, in: round)
        }
        let flags = reading.raised.enumerated()
            .sorted { left, right in
                let (first, second) = (
                    reading.flags[left.element, default: 0], reading.flags[right.element, default: 0]
                )
                return first != second ? first > second : left.offset < right.offset
            }
            .map { Target.flag($0.element) }
        return flags + missing(in: reading, to: question, in: round) + [.depth]
    }

    /// Elements not present, the one that would gain most first. A straight question asks for none of them.
    private static func missing(in reading: Reading, to question: Question?, in round: Round) -> [Target] {
        if let asks = question?.asks, [.pay, .timing, .level].contains(asks),
            reading.certainty(of: .straight) >= Reading.present
        {
            return []
        }
        let gains = Element.allCases.enumerated()
            .map { place, element in
                let certainty = reading.elements[element, default: 0]
                return (element, place, certainty, gain: Double(round.weights[element, default: 25]) * (1 - certainty))
            }
            .filter { $0.2 < Reading.present }
        return gains.sorted { $0.gain != $1.gain ? $0.gain > $1.gain : $0.1 < $1.1 }.map { .element($0.0) }
    }

    /// The probe's words; nil where it needs a quote and nothing can be quoted.
    static func filled(_ probe: Probe, from reading: Reading) -> String? {
        guard probe.needsQuote else { return probe.text }
        guard let quote = quote(for: probe.target, from: reading) else { return nil }
        var text = ""
        var rest = Substring(probe.text)
        while let start = rest.firstIndex(of: "{") {
            text += rest[..<start]
            rest = rest[start...]
            if rest.hasPrefix(Probe.quotePlace) {
                text += quote
                rest = rest.dropFirst(Probe.quotePlace.count)
            } else {
                text.append(rest.removeFirst())
            }
        }
        return text + rest
    }

    /// The surest short words: of the target where it was found, else of the decision, else of any element.
    private static func quote(for target: Target, from reading: Reading) -> String? {
        let short = reading.findings.filter { $0.confidence >= sure && $0.spoken.map(stands) ?? false }
        let own = short.filter { Finding.Kind(target) == $0.kind }
        if case .flag = target { return surest(own) }
        let decisions = short.filter { $0.kind == .element(.decision) }
        let elements = short.filter { if case .element = $0.kind { true } else { false } }
        return surest(own) ?? surest(decisions) ?? surest(elements)
    }

    /// Whether words can be said back by themselves: they do not hang on something before them.
    private static func stands(_ quote: String) -> Bool {
        let first = Tokeniser.tokens(of: quote, bytes: quote.utf8.count).first?.text ?? ""
        return !hanging.contains(first)
    }

    private static let hanging: Set<String> = [
        "who", "which", "that", "whose", "than", "of", "on", "in", "at", "for", "to", "with", "by", "from", "as",
        "until",
    ]

    private static func surest(_ findings: [Finding]) -> String? {
        var best: Finding?
        for finding in findings where finding.confidence > best?.confidence ?? 0 { best = finding }
        return best?.spoken
    }
}
