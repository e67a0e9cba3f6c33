import Glibc
import Testing

/// However the program ends, the terminal is as it was found: the screen, the cursor, the marks of pastes, and the modes of
/// the line, which are compared byte for byte.
@Suite("Leaving the full screen", .inTurn)
struct LeavingTests {
    /// Runs a program and notes how it ended. The shell outlives it, since the system resets a terminal whose session ends.
    private static let script = """
        ulimit -c 0
        sh -c 'echo $$ > id; exec "$@"' - "$@"
        echo $? > status
        read -r rest
        """

    /// How the program is brought to its end.
    struct Way: Sendable, CustomTestStringConvertible {
        let testDescription: String
        /// As the shell that started it sees it.
        let status: Int32
        var arguments: [String] = []
        /// Typed, or sent to the program.
        var key = ""
        var signal: Int32?

        static func key(_ key: String, _ name: String, status: Int32, _ arguments: String...) -> Way {
            Way(testDescription: name, status: status, arguments: arguments, key: key)
        }

        static func signal(_ number: Int32, _ name: String) -> Way {
            Way(testDescription: name, status: 128 + number, signal: number)
        }

        /// What Swift's traps raise differs by processor.
        static var trapped: Int32 {
            #if arch(x86_64)
                128 + SIGILL
            #else
                128 + SIGTRAP
            #endif
        }
    }

    /// A program on the full screen, the modes of its line before, and its number.
    private func start(_ way: Way, at home: Home) async throws -> (line: Line, before: [UInt8], id: pid_t) {
        try home.lay(Self.script.utf8, at: "script")
        let line = try Line(
            ["sh", "-c", "read -r start; exec sh script \"$0\" \"$@\"", Program.path] + way.arguments, at: home)
        let before = line.lineModes
        #expect(!before.isEmpty)
        try await line.type("\n")
        try await line.waits(for: "Full loop")
        _ = try await eventually("the full screen") {
            line.screenModes.isOnAlternateScreen && line.screenModes.marksPastes && !line.screenModes.isCursorShown
                ? true : nil
        }
        #expect(line.lineModes != before)
        return (line, before, try #require(pid_t(home.text(of: "id").dropLast())))
    }

    private func status(at home: Home, on line: Line) async throws -> String {
        // Shorter than the half minute for which Swift's own handler of crashes waits for a key.
        try await eventually("the program's end", within: .seconds(20)) {
            _ = line.output
            return home.text(of: "status").isEmpty ? nil : home.text(of: "status")
        }
    }

    @Test(
        "The terminal is as it was found, and whoever started the program sees how it ended",
        arguments: [
            .key("q", "q", status: 0),
            .key("x", "an error", status: 1, "--crash", "error"),
            .key("x", "a trap", status: Way.trapped, "--crash", "trap"),
            .key("x", "a stack overflow", status: 128 + SIGSEGV, "--crash", "overflow"),
            .signal(SIGINT, "INT"), .signal(SIGTERM, "TERM"), .signal(SIGQUIT, "QUIT"),
            .signal(SIGSEGV, "SEGV"), .signal(SIGILL, "ILL"), .signal(SIGTRAP, "TRAP"), .signal(SIGBUS, "BUS"),
            .signal(SIGFPE, "FPE"), .signal(SIGABRT, "ABRT"),
        ] as [Way])
    func leaves(way: Way) async throws {
        let home = try Home()
        let (line, before, id) = try await start(way, at: home)
        try await line.type(way.key)
        if let signal = way.signal { kill(id, signal) }
        #expect(try await status(at: home, on: line) == "\(way.status)\n")
        #expect(line.lineModes == before)
        #expect(line.screenModes == ScreenModes())
    }

    @Test("An error is told on the screen that was there before")
    func tellsTheError() async throws {
        let home = try Home()
        let (line, _, _) = try await start(.key("x", "an error", status: 1, "--crash", "error"), at: home)
        try await line.type("x")
        _ = try await status(at: home, on: line)
        let output = String(decoding: line.output, as: UTF8.self)
        let afterwards = try #require(output.split(separator: "\u{1B}[?1049l").last)
        #expect(afterwards.contains("mockloop: this was asked for by --crash error.\r\n"))
    }

    @Test("After a hang-up the modes are as they were, and nothing more is written")
    func hangsUp() async throws {
        let home = try Home()
        let way = Way.signal(SIGHUP, "HUP")
        let (line, before, id) = try await start(way, at: home)
        let written = line.output.count
        kill(id, SIGHUP)
        #expect(try await status(at: home, on: line) == "\(way.status)\n")
        #expect(line.lineModes == before)
        // What follows is the shell's, which tells of the signal.
        #expect(!line.output[written...].contains(0x1B))
    }

    @Test(
        "In the middle of an answer, with the cursor shown, it is the same, and the answer is kept",
        arguments: [SIGTERM, SIGSEGV])
    func whileAnswering(number: Int32) async throws {
        let home = try Home()
        let (line, before, id) = try await start(.signal(number, ""), at: home)
        try await line.type("\r")
        try await line.begins()
        try await line.type("I cut the dashboard")
        try await line.waits(for: "2:30 left")
        #expect(line.screenModes.isCursorShown)
        kill(id, number)
        #expect(try await status(at: home, on: line) == "\(128 + number)\n")
        #expect(line.lineModes == before)
        #expect(line.screenModes == ScreenModes())
        try await home.offersAgain("I cut the dashboard")
    }
}
