import Testing

@Suite("A drill on the screen", .inTurn)
struct DrillTests {
    @Test(
        "The reading follows the answer; redo asks the same again, and both attempts are kept")
    func redo() async throws {
        let home = try Home()
        let tmux = try await Tmux.mockloop("drill", "technical", "--question", "missed-boxes", at: home)
        var candidate = Candidate(at: tmux)
        let reading = try await candidate.sit(until: .reading) { _, number in "First-\(number). We would look into it."
        }
        #expect(reading.holds("strong no hire"))
        try await tmux.press("w")
        try await tmux.waits(for: "another page") { $0.stop == .reading && $0.description != reading.description }
        try await tmux.press("r")
        try await tmux.waits(for: "attempt 2")
        try await candidate.sit(until: .reading) { _, number in "Second-\(number). I turned the second pass down." }
        try await candidate.sit(until: .scorecard) { _, _ in "" }
        #expect(try await tmux.screen().rows[0].contains("vote"))
        try await tmux.press("Enter")
        try await tmux.waits(for: "1 session · last: ")

        let session = try await Exported.last(at: home)
        let exchanges = session.rounds.flatMap(\.exchanges)
        #expect(exchanges.count == 2)
        #expect(exchanges[0].answer?.text.hasPrefix("First-1.") == true)
        #expect(exchanges[1].answer?.text.hasPrefix("Second-") == true)
        #expect(session.rounds.first?.vote != nil)
    }

    @Test("A question is chosen at home, and its drill is left and continued")
    func chosenAndLeft() async throws {
        let home = try Home()
        let tmux = try await Tmux.mockloop(at: home)
        try await tmux.waits(for: "Full loop")
        try await tmux.press("Down", "Enter")
        try await tmux.waits(for: "the drills") { $0.title == "drill" }
        try await tmux.press("Down", "Down", "Right")
        try await tmux.waits(for: "the questions of a round") { $0.title == "drill · technical deep dive" }
        try await tmux.press("Enter")
        try await tmux.waits(for: "the briefing") { $0.stop == .briefing }
        try await tmux.press("Escape")
        try await tmux.waits(for: "before the technical round")
        try await tmux.press("Home", "Enter")
        try await tmux.waits(for: "the briefing again") { $0.stop == .briefing }
        try await tmux.press("Enter")
        try await tmux.waits(for: "technical · question 1 of 1")
    }

    @Test("With --coach a loop shows the reading after each question")
    func coach() async throws {
        let tmux = try await Tmux.mockloop("loop", "--coach", at: try Home())
        var candidate = Candidate(at: tmux)
        let reading = try await candidate.sit(until: .reading) { _, _ in "We would look into it." }
        #expect(reading.title.hasPrefix("reading · recruiter"))
    }

    @Test("loop --resume opens where it was left, with the clock standing")
    func resume() async throws {
        let home = try Home()
        let first = try await Tmux.answering(at: home)
        try await first.type("I cut the dashboard")
        try await first.waits(for: "I cut the dashboard")
        try await Candidate(at: first).leaves()
        try await first.press("q")
        #expect(try await first.ends() == .exited(0))
        let second = try await Tmux.mockloop("loop", "--resume", at: home)
        let dialog = try await second.waits(for: "You were in the middle of this.")
        try await second.press("g")
        let screen = try await second.waits(for: "I cut the dashboard")
        #expect(screen.title == dialog.title)
    }
}
