import Glibc
import Testing

@Suite("Giving the terminal back", .inTurn)
struct GivingBackTests {
    /// Runs mockloop between two looks at the modes of the terminal, and notes how it ended.
    private static let script = """
        stty -a > before
        sh -c 'echo $$ > id; exec "$0"' "$1"
        echo $? > status
        stty -a > after
        read -r rest
        """

    private func start(at home: Home) async throws -> Tmux {
        try home.lay(Self.script.utf8, at: "script")
        let tmux = try await Tmux(["sh", "script", Program.path], at: home)
        try await tmux.waits(for: "Full loop")
        #expect(try await tmux.isOnAlternateScreen)
        return tmux
    }

    /// The status, once the modes are there to be compared.
    private func status(at home: Home) async throws -> String {
        try await eventually("the modes of the terminal afterwards", found: { home.text(of: "status") }) {
            home.text(of: "after").isEmpty ? nil : home.text(of: "status")
        }
    }

    @Test("After q the modes are as they were, and so is the screen")
    func quits() async throws {
        let home = try Home()
        let tmux = try await start(at: home)
        try await tmux.press("q")
        #expect(try await status(at: home) == "0\n")
        #expect(home.text(of: "after") == home.text(of: "before"))
        #expect(try await !tmux.isOnAlternateScreen)
    }

    @Test(
        "After a signal too, and the parent sees which it was",
        arguments: [SIGTERM, SIGINT, SIGQUIT])
    func signalled(number: Int32) async throws {
        let home = try Home()
        let tmux = try await start(at: home)
        kill(try #require(pid_t(home.text(of: "id").dropLast())), number)
        #expect(try await status(at: home) == "\(128 + number)\n")
        #expect(home.text(of: "after") == home.text(of: "before"))
        #expect(try await !tmux.isOnAlternateScreen)
    }

    @Test("After a hang-up the modes are as they were; nothing more is written")
    func hungUp() async throws {
        let home = try Home()
        let tmux = try await start(at: home)
        kill(try #require(pid_t(home.text(of: "id").dropLast())), SIGHUP)
        #expect(try await status(at: home) == "\(128 + SIGHUP)\n")
        #expect(home.text(of: "after") == home.text(of: "before"))
        #expect(try await tmux.isOnAlternateScreen)
    }

    @Test("A signal in the middle of an answer keeps it", arguments: [SIGTERM, SIGHUP])
    func keepsTheAnswer(number: Int32) async throws {
        let home = try Home()
        let tmux = try await Tmux.answering(at: home)
        try await tmux.type("I cut the dashboard")
        try await tmux.waits(for: "I cut the dashboard")
        tmux.signal(number)
        #expect(try await tmux.ends() == .killed(by: number))
        try await isThereAgain(at: home)
    }

    @Test("A terminal that goes away keeps the answer")
    func terminalGone() async throws {
        let home = try Home()
        let tmux = try await Tmux.answering(at: home)
        try await tmux.type("I cut the dashboard")
        try await tmux.waits(for: "I cut the dashboard")
        try await tmux.close()
        _ = try await eventually("the end of the program") { kill(tmux.program, 0) == 0 ? nil : true }
        try await isThereAgain(at: home)
    }

    private func isThereAgain(at home: Home) async throws {
        let again = try await Tmux.mockloop(at: home)
        try await again.waits(for: "Continue")
        try await again.press("Enter")
        try await again.waits(for: "You were in the middle of this.")
        try await again.press("g")
        try await again.waits(for: "I cut the dashboard")
    }

    @Test("^Z gives the shell back, and fg goes on where it was")
    func stops() async throws {
        let tmux = try await Tmux(["sh", "-i"], at: try Home(), ["PS1": "shell> "])
        try await tmux.waits(for: "shell>")
        try await tmux.type("\(Program.path) drill technical")
        try await tmux.press("Enter")
        try await tmux.waits(for: "the briefing") { $0.stop == .briefing }
        try await tmux.press("Enter")
        try await tmux.waits(for: "the first question") { $0.stop == .answering }
        try await tmux.type("I cut the dashboard")
        try await tmux.waits(for: "I cut the dashboard")
        try await tmux.press("C-z")
        try await tmux.waits(for: "Stopped")
        #expect(try await !tmux.isOnAlternateScreen)
        try await tmux.type("fg")
        try await tmux.press("Enter")
        let screen = try await tmux.waits(for: "I cut the dashboard")
        #expect(screen.footer.contains("^S hand in"))
        try await tmux.type(", which nobody read")
        try await tmux.waits(for: "I cut the dashboard, which nobody read")
    }
}
