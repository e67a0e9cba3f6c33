internal import Interview
internal import Scenario
internal import Terminal
internal import Widgets

/// The screen on which an answer is written, and cut off.
struct AnsweringView {
    let session: Session
    let area: TextArea
    /// Session time, in milliseconds.
    let time: Int
    let pack: Pack

    func draw(into frame: inout Frame, footer: Footer) {
        let layout = AnsweringLayout(session: session, size: frame.size)
        header.draw(into: &frame)
        for (row, line) in layout.asked.enumerated() {
            line.draw(into: &frame, row: layout.askedRect.row + row, column: layout.askedRect.column)
        }
        drawBox(layout, into: &frame)
        ClockLine(session: session, words: words, time: time, clock: session.plan.clock(of: pack))
            .draw(into: &frame, row: layout.clockRow)
        footer.draw(into: &frame)
    }

    private func drawBox(_ layout: AnsweringLayout, into frame: inout Frame) {
        if session.isAnswering {
            Box(boxTitle, style: .accent).draw(into: &frame, rect: layout.box)
            area.draw(into: &frame, rect: layout.text, style: .plain)
        } else {
            Box("what you said", style: .dim).draw(into: &frame, rect: layout.box)
            let said = TextArea(session.exchange?.lastAnswer?.text ?? "", size: layout.text.size)
            said.draw(into: &frame, rect: layout.text, style: .dim)
            frame.cursor = nil
        }
    }

    private var words: Int { area.wordCount }

    private var boxTitle: String {
        guard session.plan.isClockShortened else { return "answer" }
        return "answer · clock shortened to \(ClockText.minutes(session.plan.answerSeconds))"
    }

    private var header: Header {
        let round = session.current?.round ?? ""
        let planned = session.plan.rounds[session.round].questions.count
        let number = session.current?.latest.count ?? 0
        let isReal = session.plan.kind == .loop && session.plan.pace == .real
        let attempt = session.exchange?.attempt ?? 1
        // The narrowest window has room for one of the two.
        let place = attempt > 1 ? " · attempt \(attempt)" : isReal ? "" : " of \(planned)"
        var title = "\(round) · question \(number)" + place
        if let probes = session.exchange?.probes.count, probes > 0 { title += " · probe \(probes)" }
        let clock = "round " + ClockText.minutes(session.roundElapsed(at: time))
        let limit = isReal ? pack.round(round).map { " of \($0.minutes):00" } ?? "" : ""
        return Header(title, status: StyledLine(clock + limit))
    }
}
