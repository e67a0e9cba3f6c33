import Testing

@Suite("doctor", .inTurn)
struct DoctorTests {
    @Test("Where all is well it says so of each thing, and is exit 0")
    func allIsWell() async throws {
        let home = try Home()
        let run = try await Run.mockloop("doctor", at: home)
        #expect(run.ending == .exited(0))
        let lines = run.output.split(separator: "\n")
        #expect(lines.allSatisfy { $0.hasPrefix("ok ") }, "\(run.output)")
        for subject in ["terminal", "locale", "settings", "archive", "pack", "signals"] {
            #expect(lines.contains { $0.contains(" \(subject): ") })
        }
        #expect(run.output.contains("\(home.archive), 0 sessions"))
    }

    @Test("What is wrong is told beside what is well, and is exit 1")
    func badArchive() async throws {
        let home = try Home()
        try home.lay("garbage".utf8, at: "data/mockloop/archive.sqlite")
        let run = try await Run.mockloop("doctor", at: home)
        #expect(run.ending == .exited(1))
        #expect(run.output.contains("bad  archive: \(home.archive): not a Mockloop archive"))
        #expect(run.output.contains("ok   pack: small"))
    }

    @Test("On a terminal it names its kind and size, and what size is needed")
    func terminal() async throws {
        let tmux = try await Tmux(
            ["sh", "-c", "\"$0\" doctor; read -r rest", Program.path], at: try Home(), columns: 58, rows: 15)
        try await tmux.waits(for: "bad terminal: tmux-256color, 58x15; make the window 60x16 or larger")
    }
}
