internal import Archive
internal import ArgumentParser
internal import Foundation

/// Removes a session for good.
struct DeleteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete", abstract: "Remove a session with every word that was said in it.")

    @Argument(help: "The session: its id, the start of its id, or last.")
    var session: String

    @Flag(help: "Do not ask.")
    var yes = false

    func run() throws {
        try reportingFailure {
            let archive = try Workshop.archive()
            let id = try archive.session(named: session)
            guard try yes || isMeant(id) else { return print("Nothing was removed.") }
            try archive.delete(id)
            print("Session \(id) is removed.")
        }
    }

    /// Asks once, at a terminal; elsewhere nobody can answer.
    private func isMeant(_ id: SessionID) throws -> Bool {
        guard isatty(0) == 1 else { throw Failure("removing session \(id) has to be meant: add --yes.") }
        FileHandle.standardOutput.write(Data("Remove session \(id) for good? Type yes: ".utf8))
        return readLine() == "yes"
    }
}
