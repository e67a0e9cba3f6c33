import Testing

@Suite("Removing a session", .inTurn)
struct DeleteTests {
    private let home: Home
    private let id: String

    init() async throws {
        home = try Home()
        _ = try await Run.mockloop("drill", "technical", "--count", "1", "--plain", at: home, input: "Say-1.\n.\n")
        id = try await Exported.last(at: home).id
    }

    @Test("Where nobody can be asked it has to be meant")
    func hasToBeMeant() async throws {
        let run = try await Run.mockloop("delete", "last", at: home)
        #expect(run.ending == .exited(1))
        #expect(run.errors == "mockloop: removing session \(id) has to be meant: add --yes.\n")
        #expect(try await Exported.last(at: home).id == id)
    }

    @Test("--yes removes it, and its words from the file")
    func removes() async throws {
        #expect(home.text(of: "data/mockloop/archive.sqlite").contains("Say-1."))
        let run = try await Run.mockloop("delete", String(id.prefix(4)), "--yes", at: home)
        #expect(run.ending == .exited(0))
        #expect(run.output == "Session \(id) is removed.\n")
        #expect(try await Run.mockloop("sessions", "--json", at: home).output == "[]\n")
        #expect(!home.text(of: "data/mockloop/archive.sqlite").contains("Say-1."))
    }

    @Test("At a terminal it asks, and takes only yes for yes")
    func asks() async throws {
        let tmux = try await Tmux.mockloop("delete", "last", at: home)
        try await tmux.waits(for: "Remove session \(id) for good? Type yes:")
        try await tmux.type("y")
        try await tmux.press("Enter")
        #expect(try await tmux.ends() == .exited(0))
        #expect(try await Exported.last(at: home).id == id)
    }
}
