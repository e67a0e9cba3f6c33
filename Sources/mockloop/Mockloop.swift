internal import ArgumentParser
internal import Screens

/// The program: without a command it opens at home.
@main
struct Mockloop: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mockloop",
        abstract: "Sit a whole interview loop in the terminal, alone and offline.",
        discussion: """
            Without a command Mockloop opens at home: a full loop, drills of one round, and the transcripts of what was \
            sat. Every answer is kept on this machine and nothing leaves it.
            """,
        version: "mockloop 0.1.0",
        subcommands: [
            LoopCommand.self, DrillCommand.self, ReviewCommand.self, SessionsCommand.self, SearchCommand.self,
            ProgressCommand.self, StoriesCommand.self, ExportCommand.self, ImportCommand.self, DeleteCommand.self,
            EvaluateCommand.self, ScenariosCommand.self, DoctorCommand.self,
        ])

    @OptionGroup var scenarios: ScenarioOptions

    @Option(help: ArgumentHelp("Fail so at the first key: for tests.", visibility: .hidden))
    var crash: Crash?

    func run() throws {
        try reportingFailure {
            let workshop = try Workshop(scenarios)
            try FullScreen.open(desk: workshop.desk(), crash: crash) { _ in .home }
        }
    }
}
