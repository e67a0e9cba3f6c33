internal import Archive
internal import ArgumentParser
internal import Interview
internal import Report

/// Takes an exported session in.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Take in a session that was exported as JSON.",
        discussion: "The file is checked whole before anything is written. The session gets a new id.")

    @Argument(help: "The file; - for standard input.")
    var file: String

    func run() throws {
        try reportingFailure {
            let text = try InputLines.whole(file == "-" ? nil : file)
            let name = file == "-" ? "standard input" : file
            let events: [Event]
            do { events = try SessionFile.events(in: text) } catch { throw Failure("\(name): \(error).") }
            let archive = try Workshop.archive()
            if let known = try archive.session(holding: events) {
                throw Failure("\(name): this session is here already, as \(known); nothing was written.")
            }
            print("Session \(try archive.add(events)) was taken in; `mockloop review` shows it.")
        }
    }
}
