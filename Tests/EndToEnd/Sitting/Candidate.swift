import Scenario

/// Where a session stands, as its screen says it.
enum Stop {
    case briefing, answering, cutOff, reading, scorecard, committee
}

extension Screen {
    /// Nil on screens that are none of a session.
    var stop: Stop? {
        if title.hasPrefix("committee") { return .committee }
        if title.hasPrefix("scorecard") { return .scorecard }
        if title.hasPrefix("reading") { return .reading }
        if footer.contains("hand in") { return .answering }
        if footer.contains("any key") { return .cutOff }
        if footer.contains("begin") { return .briefing }
        return nil
    }

    var isProbe: Bool { title.contains("probe") }
}

/// Somebody who sits a session: reads the screen, and does what it asks for.
struct Candidate {
    let tmux: Tmux
    /// What was handed in, in order.
    private(set) var said: [String] = []
    /// The titles of the screens that were met, in order.
    private(set) var met: [String] = []

    init(at tmux: Tmux) { self.tmux = tmux }

    /// Goes on until a stop is reached, answering whatever is asked before it.
    ///
    /// - Parameter answer: what to say on a screen, the so manieth time something is said.
    @discardableResult
    mutating func sit(until stop: Stop, answer: (Screen, Int) -> String) async throws -> Screen {
        var screen = try await tmux.waits(for: "a session") { $0.stop != nil }
        met.append(screen.title)
        while screen.stop != stop {
            if screen.stop == .answering {
                let text = answer(screen, said.count + 1)
                try await tmux.paste(text)
                try await tmux.press("C-s")
                said.append(text)
            } else {
                try await tmux.press("Enter")
            }
            screen = try await next(after: screen)
        }
        return screen
    }

    private mutating func next(after screen: Screen) async throws -> Screen {
        let next = try await tmux.waits(for: "what follows \(screen.title)") {
            $0.stop != nil && $0.title != screen.title
        }
        met.append(next.title)
        return next
    }

    /// Pauses, and leaves for home.
    func leaves() async throws {
        try await tmux.press("Escape")
        try await tmux.waits(for: "Leave for now")
        try await tmux.press("l")
        try await tmux.waits(for: "Continue")
    }

    /// Reads a page to its end, from where it stands.
    ///
    /// - Returns: its screens as one text; what two screens show stands in it twice.
    func reads() async throws -> String {
        var screen = try await tmux.screen()
        var text = screen.prose
        while screen.holds("↓ more") {
            try await tmux.press("PageDown")
            let before = screen.description
            screen = try await tmux.waits(for: "the next page") { $0.description != before }
            text += " " + screen.prose
        }
        return text
    }
}
