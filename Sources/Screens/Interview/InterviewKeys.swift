internal import Interview
internal import Terminal
internal import Widgets

/// What keys can ask for while a session is sat.
enum InterviewCommand: Equatable, Sendable {
    case goOn, handIn, pass, pause, leave, redo, derivation, transcript, drillDeciding, home, help
}

/// The keys of each phase of a session.
enum InterviewKeys {
    /// Keys that the answer box leaves to the screen.
    static let reserved: Set<Key> = Set(answering.bindings.flatMap(\.keys))

    static func table(for session: Session) -> KeyTable<InterviewCommand> {
        switch session.phase {
        case .briefing: briefing
        case .thinking, .answering: answering
        case .heard: cutOff
        case .reading: reading
        case .scorecard, .finished: session.plan.kind == .loop ? scorecard : drilled
        case .committee: committee
        }
    }

    private static let help = KeyBinding<InterviewCommand>(
        Key(.function(1)), .character("?"), to: .help, keyLabel: "?", label: "help", help: "Shows these keys.")
    private static let leave = KeyBinding<InterviewCommand>(
        .escape, .character("q"), .control("c"), to: .leave, label: "leave",
        help: "Leaves for now; everything so far is kept, and home offers to continue.")

    private static let briefing = KeyTable<InterviewCommand>([
        KeyBinding(.enter, to: .goOn, label: "begin", help: "Begins the round; the first question comes at once."),
        leave, help,
    ])

    private static let answering = KeyTable<InterviewCommand>([
        KeyBinding(.control("s"), to: .handIn, label: "hand in", help: "Hands the answer in; the interviewer reacts."),
        KeyBinding(
            .control("x"), to: .pass, label: "pass",
            help: "Passes, when pressed twice. A pass is an answer, and the interviewer may ask again."),
        KeyBinding(
            .escape, .control("c"), to: .pause, label: "pause", help: "Stops the clock, and offers to leave."),
        KeyBinding(Key(.function(1)), to: .help, label: "help", help: "Shows these keys; the clock goes on."),
    ])

    private static let cutOff = KeyTable<InterviewCommand>([
        KeyBinding([], to: .goOn, keyLabel: "any key", label: "go on", help: "Any key goes on to what follows."),
        KeyBinding(Key(.function(1)), to: .help, label: "help", help: "Shows these keys."),
    ])

    private static let reading = KeyTable<InterviewCommand>([
        KeyBinding(.enter, to: .goOn, label: "next", help: "Goes on to the next question, or to the scorecard."),
        KeyBinding(
            .character("r"), to: .redo, label: "redo", help: "Asks the same question again; both attempts are kept."),
        KeyBinding(.character("w"), to: .derivation, label: "why this score", help: "Shows what the score is made of."),
        leave, help,
    ])

    private static let scorecard = KeyTable<InterviewCommand>([
        KeyBinding(.enter, to: .goOn, label: "go on", help: "Goes on to what comes next."), leave, help,
    ])

    private static let drilled = KeyTable<InterviewCommand>([
        KeyBinding(.enter, to: .goOn, label: "finish", help: "Finishes the drill; review has its transcript."), leave,
        help,
    ])

    private static let committee = KeyTable<InterviewCommand>([
        KeyBinding(.enter, to: .transcript, label: "transcript", help: "Opens the transcript of the whole session."),
        KeyBinding(
            .character("d"), to: .drillDeciding, label: "drill what decided",
            help: "Drills the question whose answer decided."),
        KeyBinding(.character("q"), .escape, .control("c"), to: .home, label: "home", help: "Back home."), help,
    ])
}
