internal import Evaluation
internal import Interview
internal import Scenario
internal import Terminal
internal import Widgets

/// A whole session, word by word, with the evidence marked, as paragraphs and where its findings stand in them.
struct TranscriptText {
    private(set) var paragraphs: [Paragraph] = []
    /// Paragraphs that hold a finding or a flag, in order.
    private(set) var findings: [Int] = []

    private let session: Session
    private let pack: Pack?

    /// - Parameter pack: for the titles; ids stand for themselves without it. What was said stands in the session.
    init(_ session: Session, pack: Pack?) {
        self.session = session
        self.pack = pack
        if session.transcript.isEmpty {
            paragraphs = [Paragraph(""), Paragraph(StyledLine("No round was begun.", .dim))]
        }
        for round in session.transcript { add(round) }
        if session.isSealed, !session.transcript.isEmpty {
            paragraphs += [
                Paragraph(""),
                Paragraph(StyledLine("The readings are sealed until the committee has met.", .dim)),
            ]
        }
    }

    /// The paragraphs, one of them marked in the margin as the one that was gone to.
    func paragraphs(marking place: Int) -> [Paragraph] {
        var marked = paragraphs
        marked[place] = marked[place].marked
        return marked
    }

    private mutating func add(_ round: RoundTranscript) {
        let title = pack?.round(round.round)?.title ?? round.round
        let vote = session.isSealed ? nil : round.card.map { " · vote \($0.vote.rawValue) \($0.vote.title)" }
        paragraphs += [
            Paragraph(""), Paragraph(StyledLine(title, .accent) + StyledLine(vote ?? "", .bold)),
        ]
        if let card = round.card, vote != nil { paragraphs.append(Paragraph(StyledLine(card.how, .dim), indent: 2)) }
        for exchange in round.exchanges { add(exchange, in: pack?.round(round.round)) }
    }

    private mutating func add(_ exchange: Exchange, in round: Round?) {
        let reading = session.isSealed ? nil : exchange.reading
        paragraphs.append(Paragraph(""))
        let attempt = exchange.attempt > 1 ? " (attempt \(exchange.attempt))" : ""
        paragraphs.append(Paragraph(StyledLine(exchange.question.text, .bold) + StyledLine(attempt, .dim)))
        if let answer = exchange.answer { paragraphs.append(timing(of: answer)) }
        for paragraph in ExchangeTranscript(exchange: exchange, reading: reading).paragraphs {
            if paragraph.line.spans.contains(where: \.style.isUnderlined) { findings.append(paragraphs.count) }
            paragraphs.append(paragraph.indented(by: 2))
        }
        guard let reading else { return }
        let text = ReadingText(exchange: exchange, reading: reading, round: round)
        if !reading.raised.isEmpty || !reading.gates.isEmpty {
            findings.append(paragraphs.count)
            paragraphs += text.flags.map { $0.indented(by: 2) }
        }
        let heard =
            reading.present.isEmpty
            ? "no element" : reading.present.map { $0.title.lowercased() }.joined(separator: ", ")
        paragraphs.append(
            Paragraph(
                StyledLine("vote \(reading.vote.rawValue) \(reading.vote.title)", .bold)
                    + StyledLine(" · score \(reading.score) · \(heard)", .dim), indent: 2))
    }

    /// How long it took, as a bar of the answer's clock and in words.
    private func timing(of answer: Answer) -> Paragraph {
        let bar = Meter(Double(answer.answering) / Double(max(1, session.plan.answerSeconds * 1000))).text(width: 15)
        let text = ReadingText.timing(of: answer, of: session.plan.answerSeconds)
        return Paragraph(StyledLine("\(bar)  \(text)", .dim), isWrapped: false)
    }
}

extension Paragraph {
    /// The same with a mark in the two columns before it, which an indented paragraph leaves free.
    fileprivate var marked: Paragraph {
        guard indent >= 2 else { return self }
        return Paragraph(
            StyledLine("▸ ", .accent) + line, indent: indent - 2, hanging: hanging, isWrapped: isWrapped)
    }

    /// The same, further to the right.
    func indented(by columns: Int) -> Paragraph {
        Paragraph(line, indent: indent + columns, hanging: hanging + columns, isWrapped: isWrapped)
    }
}
