internal import ArgumentParser
internal import Archive
internal import Interview
internal import Scenario
internal import Screens

/// Drills one round.
struct DrillCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "drill", abstract: "Drill one round: each answer is read at once, and can be redone.")

    @Argument(help: "The round, by its name in the pack.")
    var round: String

    @Option(help: ArgumentHelp("Ask this question.", valueName: "id"))
    var question: String?

    @Option(help: ArgumentHelp("Ask so many questions.", valueName: "number"))
    var count: Int?

    @OptionGroup var scenarios: ScenarioOptions
    @OptionGroup var sitting: SittingOptions

    func validate() throws {
        if let count, count < 1 { throw ValidationError("--count takes a whole number from 1.") }
        if question != nil, count != nil { throw ValidationError("--question and --count exclude each other.") }
    }

    func run() throws {
        try reportingFailure {
            let options = SessionOptions(answerSeconds: sitting.answerSeconds, cutsIn: !sitting.plain)
            try Sitting(options: options, sitting: sitting, scenarios: scenarios).run(resume: false) { desk in
                let round = try desk.pack.namedRound(round)
                let question = try question.map { try desk.pack.namedQuestion($0, in: round).id }
                return .drill(
                    round, of: desk.pack, question: question, count: count, options: options,
                    history: try desk.archive.askHistory(pack: desk.pack.id), seed: desk.newSeed())
            }
        }
    }
}
