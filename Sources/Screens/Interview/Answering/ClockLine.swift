internal import Interview
internal import Scenario
internal import Terminal
internal import Widgets

/// The clock in words and as a bar, with how much is written and how long it would take aloud.
struct ClockLine {
    let session: Session
    let words: Int
    /// Session time, in milliseconds.
    let time: Int
    let clock: ClockRules

    func draw(into frame: inout Frame, row: Int) {
        let width = min(frame.size.columns, Prose.measure + Box.edge.columns + 2) - 2
        let left = state
        let right = fraction == nil ? StyledLine() : volume(width: width - left.columns - 2)
        left.draw(into: &frame, row: row, column: 1)
        right.draw(into: &frame, row: row, column: 1 + width - right.columns)
        let bar = width - left.columns - right.columns - 5
        guard let fraction, bar >= Self.shortestBar else { return }
        frame.write(Meter(fraction).text(width: bar), row: row, column: 1 + left.columns + 2, style)
    }

    /// Columns below which a bar tells nothing.
    private static let shortestBar = 5

    /// What the clock says, in words.
    private var state: StyledLine {
        switch session.clock(at: time) {
        case .thinking(let elapsed, let left):
            let line = StyledLine("thinking \(ClockText.minutes(elapsed))", .bold)
            let whole = ClockText.minutes(session.plan.answerSeconds)
            return line + StyledLine(" · \(whole) starts with a key, or in \(left) s", .dim)
        case .answering(let left, _, _):
            let line = StyledLine("\(ClockText.minutes(left)) left", style.bolder)
            return warning.map { line + StyledLine(" · \($0)", style.bolder) } ?? line
        case .still where session.isCutOff:
            let time = ClockText.minutes(session.plan.answerSeconds)
            let probe = session.exchange?.probes.last
            let said = (probe == nil ? session.exchange?.reaction : probe?.reaction) ?? "Let me stop you there."
            return StyledLine("\(time). \"\(said)\"", Style(.bad, bold: true))
        case .still: return StyledLine()
        }
    }

    /// How much is written, and how long that takes aloud: of the two the latter, where only one has room.
    private func volume(width: Int) -> StyledLine {
        let seconds = words * 60 / max(1, clock.speakingRate)
        let isLong = seconds > clock.answer
        let aloud = "\(ClockText.minutes(seconds)) aloud" + (isLong ? ", too long" : "")
        let both = "\(words) \(words == 1 ? "word" : "words") · \(aloud)"
        return StyledLine(both.count <= width ? both : aloud, isLong ? Style(.warning, bold: true) : .dim)
    }

    private var fraction: Double? {
        switch session.clock(at: time) {
        case .answering(let left, let whole, _): Double(left) / Double(max(1, whole))
        case .thinking, .still: nil
        }
    }

    /// The last warning given, in words: the last of all says to come to an end.
    private var warning: String? {
        guard case .answering(_, _, let warned?) = session.clock(at: time) else { return nil }
        if warned == clock.warnings.min() { return "wrap up" }
        return warned == 60 ? "under a minute" : "\(warned) seconds"
    }

    private var style: Style {
        guard case .answering(_, _, let warned) = session.clock(at: time), let warned else { return .accent }
        return warned == clock.warnings.min() ? Style(.bad) : Style(.warning)
    }
}

extension Style {
    /// The same, read first.
    fileprivate var bolder: Style {
        var style = self
        style.isBold = true
        return style
    }
}
