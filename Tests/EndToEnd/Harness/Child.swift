import Glibc

/// How a process ended.
enum Ending: Equatable {
    case exited(Int32)
    case killed(by: Int32)
}

/// A child process, started and waited for without Foundation: `Process` takes a child for running as long as any of its own
/// children is, and tmux leaves one.
struct Child: Sendable {
    let id: pid_t

    /// Why a program could not be started.
    struct NotStarted: Error {
        let executable: String
        /// The system's number of the reason.
        let number: Int32
    }

    /// Starts a program on files.
    ///
    /// - Parameter input: a file that is its standard input.
    /// - Parameter output: a file that takes its standard output.
    /// - Parameter errors: a file that takes its standard error.
    init(
        _ executable: String, _ arguments: [String], environment: [String: String], input: String, output: String,
        errors: String
    ) throws {
        try self.init(executable, arguments, environment: environment, flags: POSIX_SPAWN_SETPGROUP) { actions in
            posix_spawn_file_actions_addopen(actions, STDIN_FILENO, input, O_RDONLY, 0)
            posix_spawn_file_actions_addopen(actions, STDOUT_FILENO, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
            posix_spawn_file_actions_addopen(actions, STDERR_FILENO, errors, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        }
    }

    /// Starts a program on a terminal that becomes its own: what happens to the terminal happens to it.
    ///
    /// - Parameter terminal: the file of the terminal.
    init(_ executable: String, _ arguments: [String], environment: [String: String], terminal: String) throws {
        try self.init(executable, arguments, environment: environment, flags: setSession) { actions in
            // The first terminal that the leader of a session opens is the session's.
            posix_spawn_file_actions_addopen(actions, STDIN_FILENO, terminal, O_RDWR, 0)
            posix_spawn_file_actions_adddup2(actions, STDIN_FILENO, STDOUT_FILENO)
            posix_spawn_file_actions_adddup2(actions, STDIN_FILENO, STDERR_FILENO)
        }
    }

    private init(
        _ executable: String, _ arguments: [String], environment: [String: String], flags: Int32,
        files: (UnsafeMutablePointer<posix_spawn_file_actions_t>) -> Void
    ) throws {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        files(&actions)

        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // What the tests ignore or block is not to be inherited.
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | flags))

        var id: pid_t = 0
        let number = withCStrings([executable] + arguments) { arguments in
            withCStrings(environment.map { "\($0)=\($1)" }) { environment in
                posix_spawn(&id, executable, &actions, &attributes, arguments, environment)
            }
        }
        guard number == 0 else { throw NotStarted(executable: executable, number: number) }
        self.id = id
    }

    /// How it ended; nil while it runs. Says so once: afterwards the system has forgotten it.
    func ending() -> Ending? {
        var status: Int32 = 0
        guard waitpid(id, &status, WNOHANG) == id else { return nil }
        // The macros of wait.h, which Swift cannot import.
        let signal = status & 0x7F
        return signal == 0 ? .exited(status >> 8 & 0xFF) : .killed(by: signal)
    }
}

/// POSIX_SPAWN_SETSID of spawn.h, which shows it to GNU sources only.
private let setSession: Int32 = 0x80

/// Texts as C wants them: pointers to each, and nil after the last.
private func withCStrings<Result>(
    _ texts: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
) -> Result {
    var pointers = texts.map { strdup($0) } + [nil]
    defer { pointers.forEach { free($0) } }
    return pointers.withUnsafeMutableBufferPointer { buffer in
        guard let base = buffer.baseAddress else { preconditionFailure("there is at least the nil at the end") }
        return body(base)
    }
}
