import Foundation
import Glibc

/// A terminal with a program in it, and a person's hands and eyes: a tmux server of its own.
final class Tmux: Sendable {
    let home: Home
    private let socket: String
    private let server: pid_t
    /// The program that was started; the shell, where one was.
    let program: pid_t

    /// Starts a program on a terminal.
    ///
    /// - Parameter command: the program and its arguments.
    /// - Parameter changes: variables that differ from the usual ones.
    init(
        _ command: [String], at home: Home, columns: Int = 80, rows: Int = 24, _ changes: [String: String?] = [:]
    ) async throws {
        self.home = home
        socket = "\(home.path)/tmux-\(UInt16.random(in: .min ... .max))"
        let variables = home.environment(changes).map { "\($0)=\($1)" }.sorted()
        let started = try await Tmux.run(
            [
                "-f", "/dev/null", "start-server", ";", "set", "-g", "status", "off", ";", "set", "-g",
                "remain-on-exit", "on", ";", "set", "-s", "escape-time", "0", ";", "new-session", "-d", "-P", "-F",
                "#{pid} #{pane_pid}", "-x", "\(columns)", "-y", "\(rows)", "-c", home.path, "env", "-i",
            ] + variables + command, at: home, socket: socket)
        let processes = started.split(whereSeparator: \.isWhitespace).compactMap { pid_t($0) }
        guard processes.count == 2 else { throw TooLate(awaited: "a tmux server", found: started) }
        (server, program) = (processes[0], processes[1])
    }

    /// Starts mockloop on a terminal.
    static func mockloop(
        _ arguments: String..., at home: Home, columns: Int = 80, rows: Int = 24, _ changes: [String: String?] = [:]
    ) async throws -> Tmux {
        try await Tmux([Program.path] + arguments, at: home, columns: columns, rows: rows, changes)
    }

    deinit {
        // The program first, so that it does not write into a home that is gone.
        kill(-program, SIGKILL)
        kill(server, SIGKILL)
    }

    // MARK: Hands

    /// Presses keys, named as tmux names them: `Enter`, `C-s`, `F1`, `x`.
    func press(_ keys: String...) async throws { try await run(["send-keys", "--"] + keys) }

    /// Types a text, character by character.
    func type(_ text: String) async throws { try await run(["send-keys", "-l", "--", text]) }

    /// Pastes bytes as a terminal does: bracketed, when the program asked for that.
    func paste(_ bytes: some Sequence<UInt8>) async throws {
        let file = try home.lay(bytes, at: "pasted-\(UInt32.random(in: .min ... .max))")
        try await run(["load-buffer", file, ";", "paste-buffer", "-p", "-r"])
    }

    func paste(_ text: String) async throws { try await paste(text.utf8) }

    func resize(columns: Int, rows: Int) async throws {
        try await run(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
    }

    /// Types a text while the window changes its size before each character, from one size to the next and round again.
    func type(_ text: String, resizingTo sizes: [(columns: Int, rows: Int)]) async throws {
        let commands = text.enumerated().map { place, character in
            let size = sizes[place % sizes.count]
            return ["resize-window", "-x", "\(size.columns)", "-y", "\(size.rows)"]
                + [";", "send-keys", "-l", "--", String(character)]
        }
        try await run(Array(commands.joined(separator: [";"])))
    }

    /// Closes the window, as a person does who is done with it.
    func close() async throws { try await run(["kill-server"]) }

    // MARK: Eyes

    func screen() async throws -> Screen { Screen(try await run(["capture-pane", "-p"])) }

    /// The screen with the escape sequences of its colours and looks.
    func colouredScreen() async throws -> String { try await run(["capture-pane", "-p", "-e"]) }

    /// Waits until the screen is as it should be, and stands still: a frame may arrive in parts.
    @discardableResult
    func waits(
        for awaited: String, within limit: Duration = patience, _ isThere: (Screen) -> Bool
    ) async throws -> Screen {
        var before = ""
        return try await eventually(awaited, within: limit, found: { before }) {
            let screen = try await self.screen()
            defer { before = screen.description }
            return isThere(screen) && screen.description == before ? screen : nil
        }
    }

    /// Waits until a text stands on the screen, wherever it may be wrapped.
    @discardableResult
    func waits(for text: String, within limit: Duration = patience) async throws -> Screen {
        try await waits(for: "\"\(text)\"", within: limit) { $0.holds(text) }
    }

    /// Waits until the program has ended.
    ///
    /// - Returns: how.
    func ends(within limit: Duration = patience) async throws -> Ending {
        try await eventually("the end of the program", within: limit, found: { try await self.screen().description }) {
            let state = try await self.ask("#{pane_dead}:#{pane_dead_status}:#{pane_dead_signal}")
            let parts = state.split(separator: ":", omittingEmptySubsequences: false)
            guard parts.first == "1" else { return nil }
            if let signal = Int32(parts[2]), signal != 0 { return .killed(by: signal) }
            if let status = Int32(parts[1]) { return .exited(status) }
            // tmux 3.3 may overlook that its child has ended: told again, it looks again.
            kill(server, SIGCHLD)
            return nil
        }
    }

    /// Whether the program draws on the alternate screen.
    var isOnAlternateScreen: Bool {
        get async throws { try await ask("#{alternate_on}") == "1" }
    }

    /// Sends the program a signal.
    func signal(_ number: Int32) { kill(program, number) }

    // MARK: tmux

    /// What tmux says of its pane.
    private func ask(_ format: String) async throws -> String {
        try await run(["display-message", "-p", format]).trimmingCharacters(in: .newlines)
    }

    @discardableResult
    private func run(_ arguments: [String]) async throws -> String {
        try await Tmux.run(arguments, at: home, socket: socket)
    }

    private static func run(_ arguments: [String], at home: Home, socket: String) async throws -> String {
        let run = try await Run.program("tmux", ["-S", socket] + arguments, at: home)
        guard run.ending == .exited(0) else {
            throw TooLate(awaited: "tmux \(arguments.joined(separator: " "))", found: run.errors)
        }
        return run.output
    }
}
