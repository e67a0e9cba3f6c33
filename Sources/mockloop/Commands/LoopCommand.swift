public import ArgumentParser
internal import Archive
public import Interview
internal import Scenario
internal import Screens

/// The paces by the names they have on the command line.
extension SessionPlan.Pace: ExpressibleByArgument {}

/// Sits the full loop.
struct LoopCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "loop", abstract: "Sit the full loop: every round, then the committee.")

    @OptionGroup var scenarios: ScenarioOptions

    @Option(help: "brisk asks two or three questions a round, real fills each round's minutes.")
    var pace = SessionPlan.Pace.brisk

    @ArgumentParser.Flag(help: "Show the reading after each question.")
    var coach = false

    @ArgumentParser.Flag(help: "Continue what was left unfinished.")
    var resume = false

    @OptionGroup var sitting: SittingOptions

    func run() throws {
        try reportingFailure {
            let options = SessionOptions(
                pace: pace, coach: coach, answerSeconds: sitting.answerSeconds, cutsIn: !sitting.plain)
            try Sitting(options: options, sitting: sitting, scenarios: scenarios).run(resume: resume) { desk in
                let history = try desk.archive.askHistory(pack: desk.pack.id)
                return .loop(of: desk.pack, options: desk.options, history: history, seed: desk.newSeed())
            }
        }
    }
}
