public import ArgumentParser
internal import Archive
internal import Interview
public import Scenario
internal import Screens

/// The elements by the names they have on the command line.
extension Element: ExpressibleByArgument {}

/// Drills one round, or what was chosen by how it went.
struct DrillCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "drill", abstract: "Drill questions: each answer is read at once, and can be redone.",
        discussion: """
            A ROUND is drilled with questions that were not asked lately. --weakest, --due and --element choose by how it \
            went, in all rounds or in the one named.
            """)

    @Argument(help: "The round, by its name in the pack.")
    var round: String?

    @Option(help: ArgumentHelp("Ask this question.", valueName: "id"))
    var question: String?

    @ArgumentParser.Flag(help: "Ask what went worst lately.")
    var weakest = false

    @ArgumentParser.Flag(help: "Ask all that comes back today.")
    var due = false

    @Option(help: ArgumentHelp("Ask where decision, alternatives, result or tradeoff was missing.", valueName: "id"))
    var element: Element?

    @Option(help: ArgumentHelp("Ask so many questions.", valueName: "number"))
    var count: Int?

    @OptionGroup var scenarios: ScenarioOptions
    @OptionGroup var sitting: SittingOptions

    func validate() throws {
        if let count, count < 1 { throw ValidationError("--count takes a whole number from 1.") }
        if question != nil, count != nil { throw ValidationError("--question and --count exclude each other.") }
        let ways = [question != nil, weakest, due, element != nil].count { $0 }
        if ways > 1 { throw ValidationError("--question, --weakest, --due and --element exclude each other.") }
        if round == nil, choice == nil {
            throw ValidationError("ROUND says what is drilled; without one, --weakest, --due or --element does.")
        }
    }

    /// What was asked to choose by.
    private var choice: PracticeChoice? {
        if weakest { return .weakest }
        return due ? .due : element.map(PracticeChoice.element)
    }

    /// Questions of a drill that was chosen by how it went.
    private static let usualCount = 3

    func run() throws {
        try reportingFailure {
            let options = SessionOptions(answerSeconds: sitting.answerSeconds, cutsIn: !sitting.plain)
            try Sitting(options: options, sitting: sitting, scenarios: scenarios).run(resume: false) { desk in
                let round = try round.map(desk.pack.namedRound)
                if let choice { return try plan(choice, in: round, at: desk) }
                guard let round else { throw Failure("no round was named.") }
                let question = try question.map { try desk.pack.namedQuestion($0, in: round).id }
                return .drill(
                    round, of: desk.pack, question: question, count: count, options: desk.options,
                    history: try desk.archive.askHistory(pack: desk.pack.id), seed: desk.newSeed())
            }
        }
    }

    private func plan(_ choice: PracticeChoice, in round: Round?, at desk: Desk) throws -> SessionPlan {
        let days = Days.local()
        let today = days.number(of: .wallNow)
        let attempts = try desk.archive.practiceRecord(of: desk.pack).attempts
        let questions = choice.questions(
            count ?? (due ? .max : Self.usualCount), round: round?.id, of: desk.pack, attempts: attempts, today: today,
            days)
        let plan = SessionPlan.drill(
            questions: questions, of: desk.pack, options: desk.options, seed: desk.newSeed())
        if let plan { return plan }
        guard choice == .due else {
            throw Failure("the round \(round?.id ?? "") has no question in which that can be practised.")
        }
        let queue = ReviewQueue(
            attempts: attempts.filter { round == nil || $0.round == round?.id }, in: desk.pack, days)
        let next = queue.nextDay(after: today).map { "; the next question comes back on \(days.name(ofDay: $0))" } ?? ""
        throw Failure("nothing is due today\(next). `mockloop drill --weakest` practises all the same.")
    }
}
