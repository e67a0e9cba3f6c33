internal import Evaluation
internal import Interview
internal import Scenario
internal import Terminal
internal import Widgets

/// What was heard in the answer to one question, open after it in a drill.
struct ReadingPage: InterviewPage {
    let session: Session
    let pack: Pack
    let showsDerivation: Bool

    private var round: Round? { session.current.flatMap { pack.round($0.round) } }

    var header: Header {
        // The narrowest window has room for one of the two.
        let attempt = session.exchange?.attempt ?? 1
        let place = attempt > 1 ? "attempt \(attempt)" : "question \(session.current?.latest.count ?? 0)"
        let vote = session.exchange?.reading.map { "vote \($0.vote.rawValue) \($0.vote.title)" } ?? ""
        return Header(
            "reading · \(session.current?.round ?? "") · \(place)", status: StyledLine(vote, .bold))
    }

    var paragraphs: [Paragraph] {
        guard let exchange = session.exchange, let reading = exchange.reading else { return [] }
        let text = ReadingText(exchange: exchange, reading: reading, round: round)
        var paragraphs = [Paragraph("")]
        if showsDerivation { paragraphs += text.derivation + [Paragraph("")] }
        paragraphs += text.elements + [Paragraph("")]
        if let dimensions = text.dimensions { paragraphs.append(dimensions) }
        if let answer = exchange.answer {
            paragraphs.append(
                Paragraph(StyledLine(ReadingText.timing(of: answer, of: session.plan.answerSeconds), .dim)))
        }
        paragraphs += [Paragraph("")] + text.flags + [Paragraph("")]
        if let before { paragraphs += [before, Paragraph("")] }
        paragraphs.append(Paragraph(StyledLine(exchange.question.text, .bold)))
        return paragraphs + ExchangeTranscript(exchange: exchange, reading: reading).paragraphs
    }

    /// What the attempt before came to, when there was one.
    private var before: Paragraph? {
        guard let exchange = session.exchange, exchange.attempt > 1,
            let earlier = session.current?.exchanges.last(where: {
                $0.question.id == exchange.question.id && $0.attempt == exchange.attempt - 1
            })?.reading
        else { return nil }
        let heard =
            earlier.present.isEmpty
            ? "no element" : earlier.present.map { $0.title.lowercased() }.joined(separator: ", ")
        return Paragraph(
            StyledLine(
                "The attempt before: vote \(earlier.vote.rawValue) \(earlier.vote.title), score \(earlier.score); \(heard).",
                .dim))
    }
}
