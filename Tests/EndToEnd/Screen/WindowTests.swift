import Testing

@Suite("Windows of any size", .inTurn)
struct WindowTests {
    struct Window: Sendable, CustomTestStringConvertible {
        let columns: Int
        let rows: Int

        var testDescription: String { "\(columns)x\(rows)" }
    }

    @Test(
        "Each screen shows its title in the first row and its keys in the last",
        arguments: [Window(columns: 60, rows: 16), Window(columns: 80, rows: 24), Window(columns: 200, rows: 60)])
    func titleAndKeys(window: Window) async throws {
        let tmux = try await Tmux.mockloop(at: try Home(), columns: window.columns, rows: window.rows)
        let home = try await tmux.waits(for: "Full loop")
        #expect(home.rows.count == window.rows)
        #expect(home.title == "mockloop")
        #expect(home.footer.contains("Enter open"))
        #expect(home.footer.contains("q quit"))

        try await tmux.press("Down", "Enter")
        let drill = try await tmux.waits(for: "the drills") { $0.title == "drill" }
        #expect(drill.footer.contains("Enter drill"))
        try await tmux.press("Enter")
        let briefing = try await tmux.waits(for: "the briefing") { $0.stop == .briefing }
        #expect(briefing.title == "Drill · recruiter screen")
        #expect(briefing.footer.contains("Enter begin"))
        try await tmux.press("Enter")
        let answering = try await tmux.waits(for: "the first question") { $0.stop == .answering }
        #expect(answering.title.hasPrefix("recruiter · question 1"))
        #expect(answering.footer.contains("^S hand in"))
        #expect(answering.holds("thinking 0:0"))
    }

    @Test(
        "An answer stands whole through any change of size, also while the window is too small"
    )
    func resizing() async throws {
        let tmux = try await Tmux.answering(at: try Home())
        let start = "I would not start with more reviewers, since the misses may well come from the tool"
        try await tmux.type(start)
        try await tmux.waits(for: start)
        for (columns, rows) in [(60, 16), (200, 60), (80, 24)] {
            try await tmux.resize(columns: columns, rows: rows)
            let screen = try await tmux.waits(for: "the answer at \(columns)x\(rows)") {
                $0.rows.count == rows && $0.holds(start) && $0.footer.contains("^S hand in")
            }
            #expect(screen.title.hasPrefix("technical · question 1"))
        }
        try await tmux.resize(columns: 48, rows: 12)
        let small = try await tmux.waits(for: "mockloop needs 60x16; this window is 48x12.")
        #expect(small.holds("Your answer and the clock go on."))
        try await tmux.type(", and the tool is cheap to look at.")
        try await tmux.resize(columns: 80, rows: 24)
        try await tmux.waits(for: start + ", and the tool is cheap to look at.")
    }

    @Test("The smallest windows there are get the message, and do no harm")
    func tiny() async throws {
        let tmux = try await Tmux.answering(at: try Home())
        for (columns, rows) in [(20, 3), (2, 1), (1, 1)] {
            try await tmux.resize(columns: columns, rows: rows)
            try await tmux.waits(for: "\(columns)x\(rows)") { $0.rows.count == rows }
            try await tmux.type("ab ")
        }
        try await tmux.resize(columns: 80, rows: 24)
        try await tmux.waits(for: "ab ab ab")
    }
}

extension Tmux {
    /// A drill on a terminal, its first question waiting for an answer.
    static func answering(
        at home: Home, columns: Int = 80, rows: Int = 24, _ changes: [String: String?] = [:]
    ) async throws -> Tmux {
        let tmux = try await mockloop("drill", "technical", at: home, columns: columns, rows: rows, changes)
        try await tmux.waits(for: "the briefing") { $0.stop == .briefing }
        try await tmux.press("Enter")
        try await tmux.waits(for: "the first question") { $0.stop == .answering }
        return tmux
    }
}
