import Testing

@Suite("A window that changes while an answer is typed", .inTurn)
struct ResizeStormTests {
    private static let text = "I would not start with more reviewers. First I would look at the misses of a week."

    @Test("Three hundred sizes, with a key between any two: every key arrives")
    func everyKey() async throws {
        let line = try await Line.answering(at: try Home())
        var lot = SystemRandomNumberGenerator()
        var typed = ""
        for number in 0..<300 {
            line.resize(columns: Int.random(in: 1...220, using: &lot), rows: Int.random(in: 1...70, using: &lot))
            let key = number % 7 == 6 ? " " : "\(number % 10)"
            try await line.type(key)
            typed += key
        }
        line.resize(columns: 80, rows: 24)
        try await line.type(".\u{13}")
        #expect(try await Exported.firstAnswer(at: line.home).text == typed + ".")
    }

    @Test("In the end the screen is as if it had been so from the start, also after windows that are too small")
    func rightScreen() async throws {
        let tmux = try await Tmux.answering(at: try Home())
        try await tmux.type(
            Self.text, resizingTo: [(80, 24), (61, 17), (20, 3), (200, 60), (1, 1), (60, 16), (132, 43), (79, 23)])
        try await tmux.resize(columns: 80, rows: 24)
        let screen = try await tmux.waits(for: "the answer") {
            $0.rows.count == 24 && $0.holds(Self.text) && $0.footer.contains("^S hand in")
        }
        try await tmux.press("C-l")
        let again = try await tmux.waits(for: Self.text)
        // The clock has gone on.
        #expect(withoutClock(screen) == withoutClock(again))
    }

    private func withoutClock(_ screen: Screen) -> [String] {
        screen.rows.filter { !$0.contains(" left ") && !$0.contains("round ") }
    }
}
