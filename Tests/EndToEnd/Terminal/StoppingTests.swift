import Glibc
import Testing

/// Stopped by ^Z or from outside, and back: the text is there, and the clock has stood.
@Suite("Being stopped and going on", .inTurn)
struct StoppingTests {
    /// Long enough not to be taken for the time that a busy machine needs between two looks.
    private static let absence = 8
    private static let text = "I cut the dashboard"

    /// An answer under way, started from a shell with jobs.
    private func answering(in shell: String, at home: Home) async throws -> Tmux {
        let shells = ["sh": ["sh", "-i"], "bash": ["bash", "--norc", "--noediting", "-i"]]
        try home.lay("echo $$ > id; exec \(Program.path) drill technical".utf8, at: "start")
        let tmux = try await Tmux(try #require(shells[shell]), at: home, ["PS1": "shell> "])
        try await tmux.waits(for: "shell>")
        try await command("sh start", in: tmux)
        try await tmux.waits(for: "the briefing") { $0.stop == .briefing }
        try await tmux.press("Enter")
        try await tmux.waits(for: "the first question") { $0.stop == .answering }
        try await tmux.type(Self.text)
        try await tmux.waits(for: "the text and a clock") { $0.holds(Self.text) && $0.secondsLeft != nil }
        return tmux
    }

    private func command(_ command: String, in tmux: Tmux) async throws {
        try await tmux.type(command)
        try await tmux.press("Enter")
    }

    /// The number of the program that the shell has started.
    private func program(in tmux: Tmux) throws -> pid_t {
        try #require(pid_t(tmux.home.text(of: "id").dropLast()))
    }

    private func secondsLeft(on tmux: Tmux) async throws -> Int {
        try #require(try await tmux.waits(for: "a clock") { $0.secondsLeft != nil }.secondsLeft)
    }

    /// Checks that the clock has stood, and that the answer goes on.
    private func goesOn(on tmux: Tmux, from before: Int) async throws {
        let pause = try await tmux.waits(for: "The clock stands")
        #expect(pause.holds(Self.text))
        let after = try #require(pause.secondsLeft)
        #expect(before - after < Self.absence, "\(before) s before, \(after) s after")
        try await tmux.press("g")
        try await tmux.waits(for: "the answer") { $0.footer.contains("^S hand in") }
        try await tmux.type(", which nobody read")
        try await tmux.waits(for: Self.text + ", which nobody read")
    }

    @Test("^Z gives the shell back; fg goes on where it was, with the clock standing", arguments: ["sh", "bash"])
    func byKey(shell: String) async throws {
        let tmux = try await answering(in: shell, at: try Home())
        let before = try await secondsLeft(on: tmux)
        try await tmux.press("C-z")
        try await tmux.waits(for: "Stopped")
        #expect(try await !tmux.isOnAlternateScreen)
        try await command("sleep \(Self.absence); fg", in: tmux)
        try await goesOn(on: tmux, from: before)
    }

    @Test("What was typed behind ^Z before the program stopped is not lost, and chooses nothing")
    func typedAhead() async throws {
        let tmux = try await answering(in: "sh", at: try Home())
        try await tmux.type("\u{1A}, and let it go")
        try await tmux.waits(for: "Stopped")
        try await command("fg", in: tmux)
        try await tmux.waits(for: "The clock stands")
        try await tmux.press("g")
        try await tmux.waits(for: Self.text + ", and let it go")
    }

    @Test("In the background it waits and leaves the shell alone, until fg", arguments: ["sh", "bash"])
    func background(shell: String) async throws {
        let tmux = try await answering(in: shell, at: try Home())
        let before = try await secondsLeft(on: tmux)
        try await tmux.press("C-z")
        try await tmux.waits(for: "Stopped")
        try await command("bg; sleep \(Self.absence); echo the shell $((20 + 3)) is here", in: tmux)
        try await tmux.waits(for: "the shell 23 is here")
        #expect(try await !tmux.isOnAlternateScreen)
        try await command("fg", in: tmux)
        try await goesOn(on: tmux, from: before)
    }

    @Test("Stopped from outside by TSTP, it gives the shell back too")
    func fromOutside() async throws {
        let tmux = try await answering(in: "sh", at: try Home())
        let before = try await secondsLeft(on: tmux)
        kill(try program(in: tmux), SIGTSTP)
        try await tmux.waits(for: "Stopped")
        #expect(try await !tmux.isOnAlternateScreen)
        try await command("sleep \(Self.absence); fg", in: tmux)
        try await goesOn(on: tmux, from: before)
    }

    @Test("Stopped by STOP, which cannot be caught, it finds the clock standing when it goes on")
    func unawares() async throws {
        let tmux = try await Tmux.answering(at: try Home())
        try await tmux.type(Self.text)
        try await tmux.waits(for: Self.text)
        let before = try await secondsLeft(on: tmux)
        let stop = "kill -STOP \(tmux.program); sleep \(Self.absence); kill -CONT \(tmux.program)"
        _ = try await Run.program("sh", ["-c", stop], at: tmux.home)
        try await goesOn(on: tmux, from: before)
    }

    @Test(
        "Ended while it is stopped, or in the background, it keeps the answer and does not wait for the terminal",
        arguments: ["kill %1", "bg; kill %1"])
    func ended(command way: String) async throws {
        let home = try Home()
        let tmux = try await answering(in: "bash", at: home)
        let program = try self.program(in: tmux)
        try await tmux.press("C-z")
        try await tmux.waits(for: "Stopped")
        try await command(way, in: tmux)
        _ = try await eventually("the end of the program") { kill(program, 0) == 0 ? nil : true }
        // The shell tells of it before it asks for the next command.
        try await command("", in: tmux)
        try await tmux.waits(for: "Terminated")
        try await home.offersAgain(Self.text)
    }
}
