import Testing

/// Dumb terminals, unknown ones and no name at all are refused: see `UsageTests`.
@Suite("Kinds of terminal", .inTurn)
struct KindsTests {
    @Test(
        "It draws, hears keys and pastes, follows a change of size and gives the screen back",
        arguments: ["xterm-256color", "xterm", "screen", "tmux-256color", "linux", "vt100"])
    func kinds(type: String) async throws {
        let tmux = try await Tmux.answering(at: try Home(), ["TERM": type])
        try await tmux.type("Above 0.6 nothing is reviewed")
        let screen = try await tmux.waits(for: "Above 0.6 nothing is reviewed")
        #expect(screen.title.hasPrefix("technical · question 1"))
        #expect(screen.footer.contains("^S hand in"))
        try await tmux.press("Home", "Right", "DC", "M-f", "BSpace", "End")
        try await tmux.paste(", and\nthe rest is ✓ naïve 世界")
        try await tmux.waits(for: "Aov 0.6 nothing is reviewed, and the rest is ✓ naïve 世界")

        try await tmux.press("F1")
        try await tmux.waits(for: "the help") { $0.title == "help" }
        try await tmux.press("F1")
        try await tmux.resize(columns: 60, rows: 16)
        let small = try await tmux.waits(for: "the small window") { $0.rows.count == 16 && $0.holds("hand in") }
        try await tmux.press("C-l")
        #expect(
            try await tmux.waits(for: "the same again") { $0.holds("hand in") }.rows.dropLast(4)
                == small.rows.dropLast(4))

        // No shell stops it here, but it was asked to be.
        try await tmux.press("C-z")
        try await tmux.waits(for: "Leave for now")
        try await tmux.press("l")
        try await tmux.waits(for: "Continue")
        try await tmux.press("q")
        #expect(try await tmux.ends() == .exited(0))
        #expect(try await !tmux.isOnAlternateScreen)
        #expect(try await !tmux.screen().holds("Continue"))
    }
}
