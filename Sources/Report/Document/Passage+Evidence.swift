internal import Evaluation
internal import Scenario

extension Passage {
    /// An answer with its evidence marked. Where findings overlap, the overlap carries the marks of both.
    ///
    /// - Parameter source: which text of the exchange it is: 0 the answer, 1 the answer to the first probe.
    /// - Parameter reading: none where readings are sealed or missing; then nothing is marked.
    static func evidence(in text: String, source: Int, of reading: Reading?) -> [Passage] {
        let stretches = reading?.stretches(in: text, source: source) ?? []
        guard !stretches.isEmpty else { return text.isEmpty ? [] : [.plain(text)] }
        let bytes = Array(text.utf8)
        let bounds = Set(stretches.flatMap { [$0.range.lowerBound, $0.range.upperBound] } + [0, bytes.count]).sorted()
        return zip(bounds, bounds.dropFirst()).map { start, end in
            let words = String(decoding: bytes[start..<end], as: UTF8.self)
            let marks = Set(stretches.filter { $0.range.contains(start) }.map(\.mark))
            return marks.isEmpty ? .plain(words) : .marked(words, Mark.ordered.filter(marks.contains))
        }
    }
}

extension Mark {
    /// D, A, R, T, then the flags in the guide's order.
    fileprivate static let ordered = Element.allCases.map(Mark.element) + Flag.allCases.map(Mark.flag)
}

extension Reading {
    /// Where the findings stand that count for an element, or for a flag that was raised. One whose words do not stand where
    /// it says, as in a damaged archive, is left out.
    fileprivate func stretches(in text: String, source: Int) -> [(range: Range<Int>, mark: Mark)] {
        let bytes = Array(text.utf8)
        let raised = Set(raised)
        return findings.compactMap { finding in
            guard finding.source == source, 0 <= finding.start, finding.start < finding.end,
                finding.end <= bytes.count, bytes[finding.start..<finding.end].elementsEqual(finding.quote.utf8)
            else { return nil }
            switch finding.kind {
            case .element(let element): return (finding.start..<finding.end, .element(element))
            case .flag(let flag): return raised.contains(flag) ? (finding.start..<finding.end, .flag(flag)) : nil
            case .strength: return nil
            }
        }
    }
}
