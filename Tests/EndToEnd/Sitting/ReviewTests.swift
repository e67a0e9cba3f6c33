import Testing

@Suite("Reading a session again on the screen", .inTurn)
struct ReviewTests {
    @Test("review opens the list, review last the transcript, and both lead back")
    func opens() async throws {
        let home = try Home()
        _ = try await Run.mockloop(
            "drill", "technical", "--question", "missed-boxes", "--plain", at: home,
            input: "I turned the second pass down, since it cost us two weeks.\n.\n")
        let list = try await Tmux.mockloop("review", at: home)
        let row = try await list.waits(for: "the list") { $0.title == "review" && $0.holds("technical") }
        #expect(row.rows[0].hasSuffix("1 session"))
        try await list.press("Enter")
        try await list.waits(for: "the transcript") { $0.title.hasPrefix("transcript · drill of ") }
        try await list.press("Escape")
        try await list.waits(for: "the list") { $0.title == "review" }

        let transcript = try await Tmux.mockloop("review", "last", at: home)
        try await transcript.waits(for: "I turned the second pass down")
        try await transcript.press("q")
        try await transcript.waits(for: "Full loop")
        try await transcript.press("q")
        #expect(try await transcript.ends() == .exited(0))
    }

    @Test("A session that is not known is told without taking the screen")
    func unknown() async throws {
        let home = try Home()
        let tmux = try await Tmux(["sh", "-c", "\"$0\" review xyz 2> complaint", Program.path], at: home)
        #expect(try await tmux.ends() == .exited(1))
        #expect(home.text(of: "complaint") == "mockloop: no session xyz; `mockloop sessions` lists them\n")
    }

    @Test("Without sessions the list says so")
    func empty() async throws {
        let tmux = try await Tmux.mockloop("review", at: try Home())
        try await tmux.waits(for: "Nothing was sat yet.")
    }
}
