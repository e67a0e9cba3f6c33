import Foundation
import Glibc
import Synchronization

/// A process with a pipe to it. What it writes goes to files, so that it never waits for a reader.
final class Running: Sendable {
    private let child: Child
    private let command: String
    private let files: Home
    private let pipe: FileHandle
    private let writing = DispatchQueue(label: "standard input")
    private let ending = Mutex<Ending?>(nil)

    /// Starts a program.
    ///
    /// - Parameter folder: the one it runs in; an empty one where none is given.
    init(_ executable: String, _ arguments: [String], environment: [String: String], folder: String? = nil) throws {
        files = try Home()
        command = ([executable] + arguments).joined(separator: " ")
        let input = "\(files.path)/input"
        guard mkfifo(input, 0o600) == 0 else { throw Child.NotStarted(executable: executable, number: errno) }
        // With a name, a pipe can be opened so that no other child inherits it. Read and write, since opening it for one alone
        // waits for somebody at the other end.
        let end = open(input, O_RDWR | O_CLOEXEC)
        pipe = FileHandle(fileDescriptor: end, closeOnDealloc: true)
        child = try Child(
            "/usr/bin/env", ["-C", folder ?? files.path, executable] + arguments, environment: environment,
            input: input,
            output: "\(files.path)/output", errors: "\(files.path)/errors")
    }

    deinit { if current == nil { kill(child.id, SIGKILL) } }

    /// What it has written to its standard output.
    var output: String { files.text(of: "output") }
    /// What it has written to its standard error.
    var errors: String { files.text(of: "errors") }

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

    /// How it ended; nil while it runs.
    private var current: Ending? {
        ending.withLock { ending in
            ending = ending ?? child.ending()
            return ending
        }
    }
}
