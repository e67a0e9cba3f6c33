import Foundation
import Glibc
import Synchronization

/// A process with a pipe to it. What it writes goes to files, so that it never waits for a reader.
final class Running: Sendable {
    private let child: Child
    /// The number of the process.
    var id: pid_t { child.id }
    private let command: String
    private let home: Home
    /// Holds the pipe and what is written; it runs in it, too.
    private let folder: String
    private let pipe: FileHandle
    private let writing = DispatchQueue(label: "standard input")
    private let ending = Mutex<Ending?>(nil)

    /// Starts a program.
    ///
    /// - Parameter home: stays as long as the program.
    /// - Parameter changes: variables that differ from the usual ones; nil for one that is not set.
    init(_ executable: String, _ arguments: [String], at home: Home, _ changes: [String: String?] = [:]) throws {
        self.home = home
        command = ([executable] + arguments).joined(separator: " ")
        folder = "\(home.path)/run-\(UInt32.random(in: .min ... .max))"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        let input = "\(folder)/input"
        guard mkfifo(input, 0o600) == 0 else { throw Child.NotStarted(executable: executable, number: errno) }
        // With a name, a pipe can be opened so that no other child inherits it. Read and write, since opening it for one alone
        // waits for somebody at the other end.
        pipe = FileHandle(fileDescriptor: open(input, O_RDWR | O_CLOEXEC), closeOnDealloc: true)
        child = try Child(
            "/usr/bin/env", ["-C", folder, executable] + arguments, environment: home.environment(changes),
            input: input, output: "\(folder)/output", errors: "\(folder)/errors")
    }

    deinit {
        if current == nil { kill(child.id, SIGKILL) }
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// What it has written to its standard output.
    var output: String { text(of: "output") }
    /// What it has written to its standard error.
    var errors: String { text(of: "errors") }

    /// Writes to its input, aside: a pipe holds little, and nobody may be reading it.
    func write(_ bytes: Data) {
        writing.async { [pipe] in try? pipe.write(contentsOf: bytes) }
    }

    func write(_ text: String) { write(Data(text.utf8)) }

    /// Ends its input, after what was written before.
    func endInput() { writing.async { [pipe] in try? pipe.close() } }

    func signal(_ number: Int32) { if current == nil { kill(child.id, number) } }

    /// Waits until a text stands in what it has written.
    func waits(for text: String, within limit: Duration = patience) async throws {
        _ = try await eventually("\"\(text)\"", within: limit, found: { output + errors }) {
            output.contains(text) ? true : nil
        }
    }

    /// Waits for its end. One that takes longer is killed.
    func ends(within limit: Duration = patience) async throws -> Ending {
        defer { signal(SIGKILL) }
        return try await eventually("the end of \(command)", within: limit, found: { output + errors }) { current }
    }

    private func text(of name: String) -> String {
        String(decoding: FileManager.default.contents(atPath: "\(folder)/\(name)") ?? Data(), as: UTF8.self)
    }

    /// How it ended; nil while it runs.
    private var current: Ending? {
        ending.withLock { ending in
            ending = ending ?? child.ending()
            return ending
        }
    }
}
