internal import ArgumentParser
internal import Scenario
internal import Training

/// Removes each pattern in turn and sees whether an example notices.
struct MutateSignalsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mutate-signals",
        abstract: "Remove each pattern in turn: some example of its file must fail. Tells which could go unnoticed.")

    @OptionGroup var materials: Materials

    func run() throws {
        try reportingFailure {
            let signals = try materials.signals()
            let survivors = try Mutation.survivors(in: signals)
            for pattern in survivors {
                print("\(pattern.place.text): error: no example needs the pattern \(pattern.text)")
            }
            let patterns = signals.signals.map(\.patterns.count).reduce(0, +)
            guard survivors.isEmpty else {
                print("\(survivors.count) of \(patterns) patterns could go unnoticed.")
                throw ExitCode.failure
            }
            print("Each of \(patterns) patterns is needed by an example of its own.")
        }
    }
}
