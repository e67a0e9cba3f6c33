internal import ArgumentParser

/// Measures, trains and proves the reading. It is not installed: the Makefile calls it.
@main
struct Workbench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "workbench", abstract: "Measure and prove the reading.",
        subcommands: [
            TrainCommand.self, AgreementCommand.self, DeadSignalsCommand.self, MutateSignalsCommand.self,
            BenchReadingCommand.self,
        ])
}
