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
        ClockLine(session: session, words: words, time: time, clock: pack.clock)
            .draw(into: &frame, row: layout.clockRow)
        footer.draw(into: &frame)
    }

    private func drawBox(_ layout: AnsweringLayout, into frame: inout Frame) {
        if session.isAnswering {
            Box("answer", style: .accent).draw(into: &frame, rect: layout.box)
            area.draw(into: &frame, rect: layout.text, style: .plain)
        } else {
            Box("what you said", style: .dim).draw(into: &frame, rect: layout.box)
            let said = TextArea(session.exchange?.lastAnswer?.text ?? "", size: layout.text.size)
            said.draw(into: &frame, rect: layout.text, style: .dim)
            frame.cursor = nil
        }
    }

    private var words: Int { area.wordCount }

    private var header: Header {
        let round = session.current?.round ?? ""
        let planned = session.plan.rounds[session.round].questions.count
        let number = session.current?.latest.count ?? 0
        let isReal = session.plan.kind == .loop && session.plan.pace == .real
        var title = "\(round) · question \(number)" + (isReal ? "" : " of \(planned)")
        if let attempt = session.exchange?.attempt, attempt > 1 { title += " · attempt \(attempt)" }
        if let probes = session.exchange?.probes.count, probes > 0 { title += " · probe \(probes)" }
        let clock = "round " + ClockText.minutes(session.roundElapsed(at: time))
        let limit = isReal ? pack.round(round).map { " of \($0.minutes):00" } ?? "" : ""
        let shortened = session.plan.isClockShortened ? "clock shortened to " : ""
        let length = shortened.isEmpty ? "" : shortened + ClockText.minutes(session.plan.answerSeconds) + " · "
        return Header(title, status: StyledLine(length, .accent) + StyledLine(clock + limit))
    }
}
