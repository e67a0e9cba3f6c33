internal import ArgumentParser
internal import Report
internal import Screens

/// Writes a session for other programs and other people.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write a session as Markdown, a page of HTML, or JSON.")

    enum Format: String, CaseIterable, ExpressibleByArgument {
        case markdown, html, json
    }

    @Argument(help: "The session: its id, the start of its id, or last.")
    var session: String

    @Option(help: "markdown, html or json.")
    var format = Format.markdown

    @Option(help: ArgumentHelp("Write to this file; without it, to standard output.", valueName: "file"))
    var output: String?

    @Flag(help: "Write over a file that is there.")
    var force = false

    @OptionGroup var scenarios: ScenarioOptions

    func run() throws {
        try reportingFailure {
            let workshop = try Workshop(scenarios)
            let report = try SessionReport(named: session, in: Workshop.archive(), packs: workshop.shelf)
            let text =
                switch format {
                case .markdown: Document(report).markdown
                case .html: report.html
                case .json: try JSON(report).pretty
                }
            guard let output else { return print(text, terminator: "") }
            try NewFile.write(text, to: output, isForced: force)
        }
    }
}
