internal import Evaluation
public import Interview
internal import Scenario

extension Document {
    /// A whole session: the committee, then every round with what was asked, said and read.
    public init(_ report: SessionReport) {
        let session = report.session
        let kind = session.plan.kind == .loop ? "Full loop" : "Drill"
        self.init([.heading(level: 1, ["\(kind) · \(report.titles.pack ?? session.plan.pack)"])])
        blocks.append(.paragraph([.plain(Document.circumstances(of: report))]))
        if session.isSealed {
            blocks.append(.paragraph(["Votes and readings stay sealed until the committee has decided."]))
        }
        if let verdict = session.verdict { blocks += Document(verdict, titles: report.titles).blocks }
        for (place, round) in session.transcript.enumerated() {
            let title = report.titles.round(round.round)
            blocks.append(.heading(level: 2, ["Round \(String(place + 1)): \(title)"]))
            if !session.isSealed, let card = round.card { blocks += Document(card, titles: report.titles).blocks }
            for exchange in round.exchanges {
                blocks +=
                    Document(
                        exchange, round: round.round, isSealed: session.isSealed, titles: report.titles
                    ).blocks
            }
        }
    }

    /// One question with its answer, its probes and, unless it is sealed, its reading.
    public init(_ exchange: Exchange, round: String, isSealed: Bool, titles: Titles = Titles()) {
        let reading = isSealed ? nil : exchange.reading
        let again = exchange.attempt > 1 ? " (attempt \(exchange.attempt))" : ""
        self.init([
            .heading(level: 3, ["\(exchange.question.text.onOneLine)\(again)"]),
            .paragraph(["\(exchange.question.interviewer) asked."]),
        ])
        answer(exchange.answer, reaction: exchange.reaction, source: 0, reading)
        for (place, probe) in exchange.probes.enumerated() {
            blocks.append(.paragraph([.strong("Probe"), ": \(probe.probe.text.onOneLine)"]))
            answer(probe.answer, reaction: probe.reaction, source: place + 1, reading)
        }
        if let reading { blocks += Document(reading, round: round, titles: titles).blocks }
    }

    private mutating func answer(_ answer: Answer?, reaction: String?, source: Int, _ reading: Reading?) {
        guard let answer else {
            blocks.append(.paragraph(["Not answered."]))
            return
        }
        let words = Passage.evidence(in: answer.text, source: source, of: reading)
        if !words.isEmpty { blocks.append(.said(words)) }
        blocks.append(.paragraph([.plain(Document.ending(of: answer))]))
        if let reaction { blocks.append(.paragraph(["Interviewer: “\(reaction.onOneLine)”"])) }
    }

    /// How an answer ended and how long it took.
    static func ending(of answer: Answer) -> String {
        let time = "after \(Elapsed.minutes(answer.answering)), \(Elapsed.minutes(answer.thinking)) to start."
        return switch answer.ending {
        case .handedIn: "Handed in \(time)"
        case .cutOff: "Cut off \(time)"
        case .passed: "Passed \(time)"
        }
    }

    /// Which session it is and when it was sat.
    static func circumstances(of report: SessionReport) -> String {
        let session = report.session
        var parts = ["Session \(report.id), \(session.plan.pace.rawValue) pace"]
        parts.append("begun \(Timestamp.spoken(session.startedAt.wall))")
        parts.append(session.finishedAt.map { "finished \(Timestamp.spoken($0))" } ?? "not finished")
        if session.plan.isClockShortened { parts.append("\(session.plan.answerSeconds) seconds an answer") }
        return parts.joined(separator: "; ") + "."
    }
}
