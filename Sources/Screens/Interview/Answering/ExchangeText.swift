internal import Evaluation
internal import Interview
internal import Terminal
internal import Widgets

/// What was said about a question so far, and below it, in bold, what is to be answered now.
struct ExchangeText {
    private let exchange: Exchange?

    init(_ exchange: Exchange?) { self.exchange = exchange }

    /// At most so many rows: what is to be answered stands whole, and what came before is folded to its last rows.
    func lines(width: Int, rows: Int) -> [StyledLine] {
        guard let exchange else { return [] }
        let role = StyledLine(exchange.question.interviewer, .dim)
        let asked = Prose.wrap(StyledLine(exchange.lastText, .bold), width: width)
        guard !exchange.probes.isEmpty else { return Array(([role] + asked).suffix(max(1, rows))) }
        let before = history(of: exchange, width: width)
        // One row stays free between what was said and what is asked.
        let room = rows - asked.count - 1
        guard room > 0 else { return Array(asked.prefix(rows)) }
        let shown = before.count > room ? [StyledLine("…", .dim)] + before.suffix(room - 1) : before
        return shown + [StyledLine()] + asked
    }

    private func history(of exchange: Exchange, width: Int) -> [StyledLine] {
        var lines = Prose.wrap(StyledLine(exchange.question.text, .dim), width: width)
        lines += said(exchange.answer?.text, exchange.reaction, width: width)
        for probe in exchange.probes.dropLast() {
            lines += Prose.wrap(StyledLine(probe.probe.text, .dim), width: width)
            lines += said(probe.answer?.text, probe.reaction, width: width)
        }
        return lines
    }

    /// An answer, folded to its last two rows, and what the interviewer said to it.
    private func said(_ answer: String?, _ reaction: String?, width: Int) -> [StyledLine] {
        let text = answer.flatMap { $0.isEmpty ? nil : $0 } ?? "(nothing)"
        var rows = Prose.wrap(StyledLine(text, .dim), width: width, indent: 2).suffix(3).map { $0 }
        if rows.count == 3 { rows[0] = StyledLine("  …", .dim) }
        return rows + (reaction.map { [StyledLine($0, .dim)] } ?? [])
    }
}
