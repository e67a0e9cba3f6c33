import Glibc

/// Somebody whom the permissions of files bind, as they do not bind root: the user who runs the tests, or nobody.
enum Bound {
    /// Runs mockloop as somebody who is bound.
    static func run(_ arguments: [String], at home: Home, input: String = "") async throws -> Run {
        try await Run.program(
            "/usr/bin/env", somebody + [Program.path] + arguments, at: home, input: .init(input.utf8))
    }

    /// What stands before a command so that somebody runs it who is bound.
    static var somebody: [String] {
        geteuid() == 0 ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : ["env"]
    }

    /// Whether nobody can, in a tree that may be root's alone.
    static var canRun: Bool {
        get async throws { try await run(["--version"], at: try Home()).ending == .exited(0) }
    }
}
