internal import Evaluation
internal import Interview
internal import Scenario
internal import Terminal
internal import Widgets

/// A candidate's words with the evidence in them marked: underlined, and its letter right after it, so that no row begins with it; flags by their name.
struct EvidenceText {
    private let text: String
    private let marks: [Mark]

    private struct Mark: Equatable {
        var range: Range<Int>
        /// `D`, `A`, `R`, `T`, or a flag's name.
        var label: String
        var isFlag: Bool
    }

    /// - Parameter source: which of the exchange's texts it is: 0 the answer, 1 the answer to the first probe, and so on.
    /// - Parameter reading: nil for words whose reading is sealed: nothing is marked.
    init(_ text: String, source: Int, reading: Reading?) {
        self.text = text
        let counted =
            (reading?.present.map(Finding.Kind.element) ?? []) + (reading?.raised.map(Finding.Kind.flag) ?? [])
        let findings = (reading?.findings ?? []).filter { finding in
            finding.source == source && counted.contains(finding.kind) && finding.confidence >= Reading.present
                && finding.start < finding.end && finding.end <= text.utf8.count
        }
        marks = findings.compactMap { finding in
            let range = finding.start..<finding.end
            switch finding.kind {
            case .element(let element): return Mark(range: range, label: String(element.letter), isFlag: false)
            case .flag(let flag): return Mark(range: range, label: flag.title, isFlag: true)
            case .strength: return nil
            }
        }
    }

    /// The text as one line of spans, its new lines within.
    var line: StyledLine {
        let plain = StyledLine(text)
        let bounds = Set(marks.flatMap { [$0.range.lowerBound, $0.range.upperBound] } + [0, text.utf8.count]).sorted()
        var marked = StyledLine()
        for (start, end) in zip(bounds, bounds.dropFirst()) {
            let covering = marks.filter { $0.range.lowerBound <= start && end <= $0.range.upperBound }
            let slice = plain.slice(start..<end)
            marked += covering.isEmpty ? slice : StyledLine(slice.text, style(of: covering))
            let ending = marks.filter { $0.range.upperBound == end }.map(\.label)
            let labels = ending.enumerated().filter { !ending.prefix($0.offset).contains($0.element) }.map(\.element)
            if !labels.isEmpty { marked += StyledLine("[\(labels.joined(separator: ", "))]", .bold) }
        }
        return marked
    }

    /// The places of the marks in the text, in order.
    var places: [Int] { marks.map(\.range.lowerBound).sorted() }

    private func style(of marks: [Mark]) -> Style {
        Style(marks.contains(where: \.isFlag) ? .warning : .good, underlined: true)
    }
}
