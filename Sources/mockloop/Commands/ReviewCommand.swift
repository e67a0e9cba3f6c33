internal import Archive
internal import ArgumentParser
internal import Interview
internal import Scenario
internal import Report
internal import Screens

/// Reads what was sat.
struct ReviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review", abstract: "Read the transcript of a session again, with what was heard in it.")

    @Argument(help: "The session: its id, the start of its id, or last. Without one, the list opens.")
    var session: String?

    @ArgumentParser.Flag(help: "Print the transcript; without a session, the list.")
    var plain = false

    @OptionGroup var scenarios: ScenarioOptions

    func run() throws {
        try reportingFailure {
            if plain {
                let workshop = try Workshop(scenarios)
                let archive = try Workshop.archive()
                guard let session else { return print(SessionTable(try archive.sessions()).text) }
                let report = try SessionReport(named: session, in: archive, packs: workshop.shelf)
                print(Document(report).plainText, terminator: "")
            } else {
                try FullScreen.open(desk: Workshop(scenarios).desk()) { desk in
                    guard let session else { return .sessions }
                    return .transcript(try desk.archive.session(named: session).text)
                }
            }
        }
    }
}

extension SessionReport {
    /// The report of an archived session, named as a command names it.
    ///
    /// - Parameter packs: the session's own gives the titles; ids stand for themselves where it is gone.
    init(named name: String, in archive: Archive, packs: PackShelf) throws {
        let id = try archive.session(named: name)
        let events = try archive.events(of: id)
        guard let report = SessionReport(id: id.text, events: events) else { throw ContinueError.notASession }
        let pack = packs.pack(named: report.session.plan.pack)
        guard let pack, let titled = SessionReport(id: id.text, events: events, titles: Titles(of: pack)) else {
            self = report
            return
        }
        self = titled
    }
}
