internal import Evaluation
internal import Interview
internal import Scenario

/// One question with its answer, the probes set in below it, and its reading.
struct ExchangeMarkup {
    private let exchange: Exchange
    private let round: RoundTranscript
    private let report: SessionReport
    /// Nil while it is sealed.
    private let reading: Reading?

    init(_ exchange: Exchange, of round: RoundTranscript, in report: SessionReport) {
        self.exchange = exchange
        self.round = round
        self.report = report
        reading = report.session.isSealed ? nil : exchange.reading
    }

    var markup: Markup {
        let again = exchange.attempt > 1 ? " (attempt \(exchange.attempt))" : ""
        var parts: [Markup] = [
            .element("h3", [], [.text(exchange.question.text.onOneLine + again)]),
            .element("p", class: "dim", [.text("\(exchange.question.interviewer) asked.")]),
        ]
        parts += said(exchange.answer, reaction: exchange.reaction, source: 0)
        for (place, probe) in exchange.probes.enumerated() {
            let heading = Markup.element("h4", [], [.text("Probe: \(probe.probe.text.onOneLine)")])
            parts.append(
                .element(
                    "div", class: "probe",
                    [heading] + said(probe.answer, reaction: probe.reaction, source: place + 1)))
        }
        if let reading {
            parts.append(
                .element(
                    "div", class: "reading",
                    [.element("h4", [], ["What was heard"])]
                        + Document(reading, round: round.round, titles: report.titles).markup))
        }
        return .element("article", [], parts)
    }

    private func said(_ answer: Answer?, reaction: String?, source: Int) -> [Markup] {
        guard let answer else { return [.element("p", class: "dim", ["Not answered."])] }
        let words = Passage.evidence(in: answer.text, source: source, of: reading)
        var parts = words.isEmpty ? [] : Document([.said(words)]).markup
        let sentence = Document.ending(of: answer)
        parts.append(
            .element("p", class: "time", [timeBar(of: answer), .text(" " + sentence)]))
        if let reaction {
            parts.append(.element("p", class: "dim", [.text("Interviewer: “\(reaction.onOneLine)”")]))
        }
        return parts
    }

    /// Thinking and answering against the clock, as wide as a word. The sentence beside it says the same, so it is passed over
    /// by those who do not see it.
    private func timeBar(of answer: Answer) -> Markup {
        let whole = max(1, report.session.plan.answerSeconds * 1000)
        let used = min(max(0, answer.answering * 100 / whole), 100)
        func bar(_ style: String, _ width: Int) -> Markup {
            .element(
                "rect",
                [
                    .init("class", style), .init("width", "\(width)"), .init("height", "8"), .init("rx", "2"),
                ])
        }
        return .element(
            "svg", [.init("class", "clock"), .init("viewBox", "0 0 100 8"), .init("aria-hidden", "true")],
            [bar("room", 100)] + (used > 0 ? [bar(answer.ending == .cutOff ? "bad" : "accent", used)] : []))
    }
}
