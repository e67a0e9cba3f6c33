internal import Evaluation
internal import Interview
internal import Scenario
internal import Terminal
internal import Widgets

/// The end of a round: the interviewer's scorecard, open in a drill and sealed in a loop.
struct ScorecardPage: InterviewPage {
    let session: Session
    let pack: Pack

    private var card: Scorecard? { session.current?.card }
    private var round: Round? { session.current.flatMap { pack.round($0.round) } }

    var header: Header {
        let title = "scorecard · \(session.current?.round ?? "")"
        guard !session.isSealed, let card else { return Header(title, status: StyledLine("sealed")) }
        return Header(title, status: StyledLine("vote \(card.vote.rawValue) \(card.vote.title)", .bold))
    }

    var paragraphs: [Paragraph] {
        guard let card, let current = session.current else { return [] }
        return session.isSealed ? sealed(current) : open(card, current)
    }

    private func sealed(_ current: RoundTranscript) -> [Paragraph] {
        let probes = current.latest.map(\.probes.count).reduce(0, +)
        let time = session.last.session
        let isLast = session.round + 1 == session.plan.rounds.count
        let next = isLast ? "The committee meets next." : "The next round is \(title(of: session.round + 1))."
        return [
            Paragraph(""), Paragraph(StyledLine("That was the \(round?.title ?? current.round).", .bold)),
            Paragraph(""),
            Paragraph(
                StyledLine(
                    "\(count(current.latest.count, "question")) and \(count(probes, "probe")) in "
                        + "\(ClockText.minutes(session.roundElapsed(at: time))). "
                        + "The loop has taken \(ClockText.minutes(session.elapsed(at: time))) so far.")),
            Paragraph(""),
            Paragraph(
                StyledLine("The interviewer has written the scorecard. It stays sealed until the committee. " + next)),
        ]
    }

    private func open(_ card: Scorecard, _ current: RoundTranscript) -> [Paragraph] {
        var text = [
            Paragraph(""), Paragraph(StyledLine(card.summary, .bold)), Paragraph(StyledLine(card.how, .dim)),
            Paragraph(""),
        ]
        for (place, exchange) in current.latest.enumerated() {
            let vote = exchange.reading.map { "\($0.vote.rawValue) \($0.vote.title)" } ?? "not answered"
            let padded = vote + String(repeating: " ", count: max(1, 18 - vote.count))
            text.append(
                Paragraph(
                    StyledLine("\(place + 1)  ", .dim) + StyledLine(padded, .bold) + StyledLine(exchange.question.text),
                    hanging: 21))
        }
        text.append(Paragraph(""))
        for level in card.dimensions {
            guard let dimension = round?.rubric.first(where: { $0.id == level.dimension }) else { continue }
            text.append(
                Paragraph(
                    StyledLine("\(dimension.title) \(level.level.rawValue)  ", .bold)
                        + StyledLine(dimension.levels[level.level.rawValue - 1].observed)
                        + StyledLine(level.quote.map { " \"\($0)\"" } ?? "", .dim), hanging: 2))
        }
        return text
    }

    private func title(of round: Int) -> String {
        let id = session.plan.rounds[round].round
        return pack.round(id)?.title ?? id
    }

    private func count(_ number: Int, _ thing: String) -> String { "\(number) \(thing)\(number == 1 ? "" : "s")" }
}
