internal import Interview
internal import Widgets

/// What is offered while the clock stands.
enum PauseMenu {
    /// The place of the choice that leaves.
    static let leave = 1

    /// - Parameter wasAway: whether the program was away: the session is taken up, not paused.
    static func dialog(for session: Session, wasAway: Bool) -> Dialog {
        let left: String
        switch session.clock(at: session.pausedAt ?? session.last.session) {
        case .thinking(_, let seconds): left = "\(ClockText.minutes(seconds)) to think"
        case .answering(let seconds, _, _): left = ClockText.minutes(seconds)
        case .still: left = "no clock"
        }
        let question =
            wasAway
            ? "You were in the middle of this. Your text is here, and \(left) is left."
            : "The clock stands, \(left) left. What is written is kept."
        return Dialog(
            question,
            [
                Dialog.Choice(
                    "g", wasAway ? "Go on; the clock starts again at once" : "Go on; the clock goes on at once"),
                Dialog.Choice("l", "Leave for now; home offers to continue"),
            ])
    }
}
