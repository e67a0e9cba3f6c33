import Glibc
import Synchronization

/// A program on a pseudo terminal, with nothing between the two: every byte that it writes is seen, and every byte that it
/// reads is typed.
final class Line: Sendable {
    let home: Home
    /// The file of the terminal.
    let path: String
    private let child: Child
    /// Both ends; -1 once they are closed.
    private let ends: Mutex<(person: Int32, program: Int32)>
    private let written = Mutex<[UInt8]>([])
    private let ended = Mutex<Ending?>(nil)

    /// Starts a program, which leads a session of its own on the terminal.
    ///
    /// - Parameter changes: variables that differ from the usual ones; nil for one that is not set.
    init(
        _ command: [String], at home: Home, columns: Int = 80, rows: Int = 24, _ changes: [String: String?] = [:]
    ) throws {
        self.home = home
        // Closed in all other children, so that this is the only one who can close the terminal.
        let person = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC)
        var (isLocked, number): (Int32, Int32) = (0, 0)
        guard person >= 0, ioctl(person, setLock, &isLocked) == 0, ioctl(person, getNumber, &number) == 0 else {
            throw Child.NotStarted(executable: command[0], number: errno)
        }
        path = "/dev/pts/\(number)"
        ends = Mutex((person, open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)))
        child = try Child(
            "/usr/bin/env", ["-C", home.path] + command,
            environment: home.environment(["TERM": "xterm-256color"].merging(changes) { $1 }), terminal: path)
        resize(columns: columns, rows: rows)
    }

    /// Starts mockloop.
    static func mockloop(_ arguments: String..., at home: Home, _ changes: [String: String?] = [:]) throws -> Line {
        try Line([Program.path] + arguments, at: home, changes)
    }

    /// Starts a drill, and goes on to its first question.
    static func answering(at home: Home, _ changes: [String: String?] = [:]) async throws -> Line {
        let line = try mockloop("drill", "technical", at: home, changes)
        try await line.begins()
        return line
    }

    /// Waits for the page before a round, and goes on to the first question.
    func begins() async throws {
        try await waits(for: "begin")
        try await type("\r")
        try await waits(for: "hand in")
    }

    deinit {
        if ending == nil { kill(-child.id, SIGKILL) }
        hangUp()
    }

    // MARK: Hands

    /// Types bytes, all of them while the program runs: a terminal takes only so many before the program reads some.
    func type(_ bytes: some Sequence<UInt8>) async throws {
        var rest = Array(bytes)[...]
        _ = try await eventually("the program to read what is typed") {
            _ = output
            let count = rest.withUnsafeBytes { write(person, $0.baseAddress, min($0.count, 1024)) }
            if count > 0 { rest = rest.dropFirst(count) }
            return rest.isEmpty || !isRunning ? true : nil
        }
    }

    func type(_ text: String) async throws { try await type(text.utf8) }

    /// Waits until the program has read all that was typed.
    func isRead() async throws {
        _ = try await eventually("the program to read what was typed") {
            var count: Int32 = 0
            return ioctl(ends.withLock(\.program), UInt(FIONREAD), &count) == 0 && count == 0 ? true : nil
        }
    }

    func resize(columns: Int, rows: Int) {
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(person, UInt(TIOCSWINSZ), &size)
    }

    /// Closes the terminal, as a connection does that breaks.
    func hangUp() {
        _ = output
        ends.withLock { ends in
            for end in [ends.person, ends.program] where end >= 0 { close(end) }
            ends = (-1, -1)
        }
    }

    /// Sends the program a signal.
    func signal(_ number: Int32) { if ending == nil { kill(child.id, number) } }

    // MARK: Eyes

    var isRunning: Bool { ending == nil }

    /// The program's number.
    var program: pid_t { child.id }

    /// All that was written so far.
    var output: [UInt8] {
        written.withLock { written in
            var buffer = [UInt8](repeating: 0, count: 65_536)
            while true {
                let count = read(person, &buffer, buffer.count)
                guard count > 0 else { return written }
                written += buffer.prefix(count)
            }
        }
    }

    /// The end of it, fit to be shown.
    private var lastOutput: String {
        String(decoding: output.suffix(800), as: UTF8.self).replacing("\u{1B}", with: "␛")
    }

    /// What the bytes written so far have turned on.
    var screenModes: ScreenModes { ScreenModes(after: output) }

    /// The modes of the line as the system keeps them, all of them.
    var lineModes: [UInt8] {
        var modes = termios()
        guard tcgetattr(ends.withLock(\.program), &modes) == 0 else { return [] }
        return withUnsafeBytes(of: modes) { Array($0) }
    }

    /// Waits until a text was written.
    func waits(for text: String) async throws {
        _ = try await eventually("\"\(text)\"", found: { lastOutput }) {
            String(decoding: output, as: UTF8.self).contains(text) ? true : nil
        }
    }

    /// Waits for the end of the program. One that takes longer is killed.
    func ends(within limit: Duration = patience) async throws -> Ending {
        defer { signal(SIGKILL) }
        return try await eventually("the end", within: limit, found: { lastOutput }) {
            _ = output
            return ending
        }
    }

    private var person: Int32 { ends.withLock(\.person) }

    /// How it ended; nil while it runs.
    private var ending: Ending? {
        ended.withLock { ended in
            ended = ended ?? child.ending()
            return ended
        }
    }
}

// TIOCSPTLCK and TIOCGPTN of ioctl_tty(2), whose macros Swift cannot import.
private let setLock: UInt = 0x4004_5431
private let getNumber: UInt = 0x8004_5430
