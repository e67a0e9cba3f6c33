internal import Interview
internal import Scenario
internal import Terminal
internal import Widgets

/// The page before a round: who waits there, and what they listen for.
struct BriefingPage: InterviewPage {
    let session: Session
    let pack: Pack

    private var round: Round? { pack.round(session.plan.rounds[session.round].round) }

    var header: Header {
        guard let round else { return Header("") }
        guard session.plan.kind == .loop else { return Header("Drill · \(round.title)") }
        return Header(
            "Round \(session.round + 1) of \(session.plan.rounds.count) · \(round.title)",
            status: StyledLine("by day \(round.byDay) of \(pack.calendar.decision)"))
    }

    var paragraphs: [Paragraph] {
        guard let round else { return [] }
        let planned = session.plan.rounds[session.round].questions.count
        let questions = planned == 1 ? "one question" : "\(planned) questions"
        let isReal = session.plan.kind == .loop && session.plan.pace == .real
        let here = isReal ? "\(round.minutes) minutes here too" : "\(questions) here"
        let who = round.interviewers.map(\.role).joined(separator: "; ")
        var text = [
            Paragraph(""),
            Paragraph(StyledLine("\(who) · \(round.minutes) minutes in life, \(here)")),
            Paragraph(""), Paragraph(StyledLine("They listen for", .bold)),
        ]
        text += points(of: round)
        text += [Paragraph(""), Paragraph(StyledLine(round.brief))]
        if session.plan.isClockShortened {
            let length = ClockText.minutes(session.plan.answerSeconds)
            text += [Paragraph(""), Paragraph(StyledLine("The clock is shortened to \(length) an answer.", .bold))]
        }
        if session.isSealed {
            text += [
                Paragraph(""), Paragraph(StyledLine("The scorecard stays sealed until the committee.", .dim)),
            ]
        }
        return text
    }

    /// What is listened for: short titles make a column, beside long ones the hints would have no room.
    private func points(of round: Round) -> [Paragraph] {
        let longest = round.listensFor.map(\.title.columns).max() ?? 0
        return round.listensFor.map { point in
            let title = StyledLine(point.title, .accent)
            guard longest <= Self.longestColumn else {
                return Paragraph(title + StyledLine(" · " + point.hint), indent: 2, hanging: 4)
            }
            return Paragraph(
                title.padded(to: longest + 3) + StyledLine(point.hint), indent: 2, hanging: 2 + longest + 3)
        }
    }

    private static let longestColumn = 14
}
