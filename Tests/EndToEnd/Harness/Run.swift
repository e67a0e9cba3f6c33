import Foundation

/// A command that has run to its end.
struct Run {
    let ending: Ending
    let output: String
    let errors: String

    /// Runs a program at a home.
    ///
    /// - Parameter changes: variables that differ from the usual ones; nil for one that is not set.
    /// - Parameter input: written to its standard input, which then ends.
    static func program(
        _ executable: String, _ arguments: [String], at home: Home, _ changes: [String: String?] = [:],
        input: Data = Data(), within limit: Duration = patience
    ) async throws -> Run {
        let running = try Running(executable, arguments, at: home, changes)
        if !input.isEmpty { running.write(input) }
        running.endInput()
        let ending = try await running.ends(within: limit)
        return Run(ending: ending, output: running.output, errors: running.errors)
    }

    /// Runs mockloop at a home.
    static func mockloop(
        _ arguments: String..., at home: Home, _ changes: [String: String?] = [:], input: String = "",
        within limit: Duration = patience
    ) async throws -> Run {
        try await program(Program.path, arguments, at: home, changes, input: Data(input.utf8), within: limit)
    }

    /// The lines on standard error.
    var complaints: [Substring] { errors.split(separator: "\n") }

    /// Standard output as JSON.
    func json<Value: Decodable>(_ type: Value.Type = Value.self) throws -> Value {
        try JSONDecoder().decode(type, from: Data(output.utf8))
    }
}
