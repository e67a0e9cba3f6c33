internal import Interview
internal import Widgets

/// What is offered while the clock stands.
enum PauseMenu {
    /// The place of the choice that leaves.
    static let leave = 1

    /// - Parameter wasAway: whether the program was away: the session is taken up, not paused.
    static func dialog(for session: Session, wasAway: Bool) -> Dialog {
        Dialog(
            question(session, wasAway: wasAway),
            [
                Dialog.Choice(
                    "g", wasAway ? "Go on; the clock starts again at once" : "Go on; the clock goes on at once"),
                Dialog.Choice("l", "Leave for now; home offers to continue"),
            ])
    }

    private static func question(_ session: Session, wasAway: Bool) -> String {
        switch session.clock(at: session.pausedAt ?? session.last.session) {
        case .thinking(_, let seconds):
            let left = ClockText.minutes(seconds)
            return wasAway
                ? "You were still thinking, with \(left) of it left."
                : "The clock stands, with \(left) left to think."
        case .answering(let seconds, _, _):
            let left = ClockText.minutes(seconds)
            return wasAway
                ? "You were in the middle of this. Your text is here, and \(left) is left."
                : "The clock stands, with \(left) left. Your text is kept."
        case .still: return "Nothing runs now."
        }
    }

    /// The keys that work while it is open.
    static let footer = Footer([
        .init(key: "↑↓", label: "choose"), .init(key: "Enter", label: "take"), .init(key: "Esc", label: "go on"),
        .init(key: "F1", label: "help"),
    ])

    static let help = HelpSection(
        "While the clock stands",
        [
            .init(keys: "g  Esc  ^C", sentence: "Goes on; so does Enter on the first choice."),
            .init(keys: "l", sentence: "Leaves for now, and home offers to continue."),
            .init(keys: "↑  ←  Shift-Tab  ^P", sentence: "The choice above."),
            .init(keys: "↓  →  Tab  ^N", sentence: "The choice below."),
            .init(keys: "Enter", sentence: "Takes the choice."), .init(keys: "F1", sentence: "Shows these keys."),
        ])
}
