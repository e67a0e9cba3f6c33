import Foundation
import Glibc
import Synchronization

/// A program on a pseudo terminal of its own, which is a VT52: so plain a terminal that what stands on it is known without
/// another program.
final class Typewriter: Sendable {
    private let child: Child
    private let paper: Paper

    static let rows = 50
    static let columns = 80

    /// Starts mockloop.
    init(_ arguments: [String], at home: Home, _ changes: [String: String?] = [:]) throws {
        let person = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        paper = Paper(person)
        // The macros of ioctls.h, which Swift cannot import: TIOCSPTLCK and TIOCGPTN.
        var isLocked: Int32 = 0
        var number: UInt32 = 0
        guard person >= 0, ioctl(person, 0x4004_5431, &isLocked) == 0, ioctl(person, 0x8004_5430, &number) == 0 else {
            throw Child.NotStarted(executable: "a pseudo terminal", number: errno)
        }
        var size = winsize(ws_row: UInt16(Self.rows), ws_col: UInt16(Self.columns), ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(person, UInt(TIOCSWINSZ), &size)
        let terminal = "/dev/pts/\(number)"
        child = try Child(
            Program.path, arguments, environment: home.environment(changes.merging(["TERM": "vt52"]) { $1 }),
            input: terminal, output: terminal, errors: terminal)
        Thread { [paper] in paper.read() }.start()
    }

    deinit {
        if !paper.isClosed { kill(child.id, SIGKILL) }
        _ = child.ending()
    }

    /// Types bytes.
    func type(_ text: String) { paper.write(Array(text.utf8)) }

    /// What stands on the screen now.
    var shown: Screen { paper.shown }

    /// The escape sequences that were sent, without what stands between their beginning and their last letter.
    var sequences: Set<String> { paper.sequences }
    /// Whether a control character was sent that moves nothing: C1, DEL, a bell.
    var hasSentControls: Bool { paper.hasSentControls }
    /// Those of a VT52, and the switch of bracketed paste.
    static let known: Set<String> = ["A", "B", "C", "D", "F", "G", "H", "I", "J", "K", "Y", "=", ">", "[h", "[l"]

    /// Kills the program, and waits until all that it had written is on the screen.
    ///
    /// - Returns: what it had drawn.
    func killed() async throws -> Screen {
        kill(child.id, SIGKILL)
        return try await eventually("the end of the program") { paper.isClosed ? shown : nil }
    }

    /// Waits for a screen.
    @discardableResult
    func waits(for awaited: String, _ isThere: (Screen) -> Bool) async throws -> Screen {
        try await eventually(awaited, found: { self.shown.description }) {
            let screen = shown
            return isThere(screen) ? screen : nil
        }
    }
}

/// The person's end of the terminal, and what has come out of it.
private final class Paper: Sendable {
    private let person: Int32
    private let state = Mutex((screen: VT52(rows: Typewriter.rows, columns: Typewriter.columns), isClosed: false))

    init(_ person: Int32) { self.person = person }

    deinit { close(person) }

    /// Reads until the program has ended.
    func read() {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = Glibc.read(person, &buffer, buffer.count)
            guard count > 0 else { break }
            state.withLock { $0.screen.take(buffer[0..<count]) }
        }
        state.withLock { $0.isClosed = true }
    }

    func write(_ bytes: [UInt8]) { _ = bytes.withUnsafeBytes { Glibc.write(person, $0.baseAddress, $0.count) } }

    var sequences: Set<String> { state.withLock { $0.screen.sequences } }
    var hasSentControls: Bool { state.withLock { $0.screen.hasMetControls } }
    var isClosed: Bool { state.withLock { $0.isClosed } }
    var shown: Screen { Screen(state.withLock { $0.screen.text }) }
}
