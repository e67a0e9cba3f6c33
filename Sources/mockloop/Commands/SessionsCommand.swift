internal import Archive
internal import ArgumentParser
internal import Report
internal import Screens

/// Lists what was sat.
struct SessionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sessions", abstract: "List the sessions, the newest first.")

    @Flag(help: "As a JSON array.")
    var json = false

    func run() throws {
        try reportingFailure {
            let sessions = try Workshop.archive().sessions()
            guard json else { return print(SessionTable(sessions).text) }
            let entries = sessions.map { session in
                SessionListEntry(
                    id: session.id.text, kind: session.kind, pack: session.pack, startedAt: session.startedAt,
                    finishedAt: session.finishedAt,
                    rounds: session.rounds.map { .init(round: $0.round, vote: $0.vote) }, decision: session.decision)
            }
            print(JSON(sessions: entries).pretty, terminator: "")
        }
    }
}

/// Sessions as lines of text: id, day, what it was and what came of it.
struct SessionTable {
    private let sessions: [SessionSummary]

    init(_ sessions: [SessionSummary]) { self.sessions = sessions }

    var text: String {
        guard !sessions.isEmpty else { return "Nothing was sat yet." }
        let rows = sessions.map { session in
            let line = SessionLine(session)
            let columns = [session.id.text, LocalDay(wall: session.startedAt).textWithTime, line.what, line.outcome]
            // A session is a line, whatever it is called.
            return columns.map { $0.withoutControls.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        }
        let widths = (0..<4).map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }.joined(separator: "  ")
                .trimmedAtEnd
        }.joined(separator: "\n")
    }
}

extension String {
    fileprivate var trimmedAtEnd: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
