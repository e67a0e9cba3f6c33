internal import Evaluation
internal import Interview
internal import Scenario
internal import Terminal
internal import Widgets

/// A reading in words: what was heard, in which words, and what it came to. Shared by the reading's page and the transcript.
struct ReadingText {
    let exchange: Exchange
    let reading: Reading
    let round: Round?

    private static let labelColumns = 14
    private static let barColumns = 10

    /// One row an element: its name, how sure it is, and the words that show it.
    var elements: [Paragraph] {
        Element.allCases.map { element in
            let label = element.title + String(repeating: " ", count: Self.labelColumns - element.title.count)
            let bar = Meter(reading.elements[element, default: 0]).text(width: Self.barColumns)
            let isPresent = reading.present.contains(element)
            return Paragraph(
                StyledLine(label, isPresent ? .bold : .plain) + StyledLine(bar, isPresent ? Style(.good) : .dim)
                    + StyledLine("  ") + quote(of: element),
                hanging: Self.labelColumns + Self.barColumns + 2)
        }
    }

    /// The surest words for an element, and where they came from; or what is missing.
    private func quote(of element: Element) -> StyledLine {
        let finding = reading.findings.filter { $0.kind == .element(element) }.max { $0.confidence < $1.confidence }
        guard reading.present.contains(element), let finding else {
            let unsure = reading.elements[element, default: 0] > 0 && finding != nil
            guard unsure, let finding else { return StyledLine("not heard", .dim) }
            return StyledLine("not sure: ", .dim) + StyledLine("\"\(finding.quote)\"", .dim)
        }
        let source = finding.source > 0 ? StyledLine(" (brought out by a probe)", .dim) : StyledLine()
        return StyledLine("\"\(finding.quote)\"") + source
    }

    /// The gates, or the flags with their words and their reason, or that there are none.
    var flags: [Paragraph] {
        if !reading.gates.isEmpty {
            return reading.gates.map { Paragraph(StyledLine($0.says, Style(.warning, bold: true))) }
        }
        guard !reading.raised.isEmpty else { return [Paragraph("No flags.")] }
        return reading.raised.map { flag in
            let finding = reading.findings.filter { $0.kind == .flag(flag) }.max { $0.confidence < $1.confidence }
            let words = finding.map { ": \"\($0.quote)\" " } ?? " "
            return Paragraph(
                StyledLine("flag ", Style(.warning)) + StyledLine(flag.title, Style(.warning, bold: true))
                    + StyledLine(words) + StyledLine(finding?.why ?? "", .dim), hanging: 2)
        }
    }

    /// `framing 4 · structure 3 · empathy 2`
    var dimensions: Paragraph? {
        guard let round, !reading.dimensions.isEmpty else { return nil }
        let levels = reading.dimensions.compactMap { level in
            round.rubric.first { $0.id == level.dimension }.map { "\($0.title) \(level.level.rawValue)" }
        }
        return levels.isEmpty ? nil : Paragraph(StyledLine(levels.joined(separator: " · ")))
    }

    /// `1:58 of 2:30 · 6 s to start`
    static func timing(of answer: Answer, of seconds: Int) -> String {
        let used = ClockText.minutes(answer.answering / 1000)
        let start = "\(answer.thinking / 1000) s to start"
        switch answer.ending {
        case .handedIn: return "\(used) of \(ClockText.minutes(seconds)) · \(start)"
        case .cutOff: return "cut off at \(ClockText.minutes(seconds)) · \(start)"
        case .passed: return "passed after \(ClockText.minutes((answer.thinking + answer.answering) / 1000))"
        }
    }

    /// What a contribution is for, with elements and flags by the names that the page gives them.
    private func title(of part: Contribution) -> String {
        if let element = Element(rawValue: part.what) { return element.title.lowercased() }
        let words = part.what.split(separator: " ", maxSplits: 1)
        guard words.count == 2, words[0] == "flag", let flag = Flag(rawValue: String(words[1])) else {
            return part.what
        }
        return "flag " + flag.title
    }

    /// The contributions that add up to the score.
    var derivation: [Paragraph] {
        let rows = reading.contributions.map { part in
            let points = (part.points < 0 ? "−" : "+") + "\(abs(part.points))"
            let gap = String(repeating: " ", count: max(1, 6 - points.count))
            return Paragraph(StyledLine(gap + points, .bold) + StyledLine("  " + title(of: part)), hanging: 8)
        }
        let sum = Paragraph(
            StyledLine(
                "score \(reading.score) of 100, which is vote \(reading.vote.rawValue) \(reading.vote.title)", .bold))
        return rows + [sum, Paragraph(StyledLine("rules \(reading.rules)", .dim))]
    }
}
