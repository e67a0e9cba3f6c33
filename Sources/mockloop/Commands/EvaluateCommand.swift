internal import ArgumentParser
internal import Evaluation
internal import Foundation
internal import Report
internal import Scenario

/// Reads answers without a session.
struct EvaluateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate", abstract: "Read one answer, or many as JSON lines.",
        discussion: """
            An answer is read from FILE or standard input. With --jsonl each line is one record \
            {"id","round","question","answer"}, and one line is written for each, in the same order.
            """)

    @Argument(help: "The file to read; standard input without one.")
    var file: String?

    @Option(help: ArgumentHelp("The round the question belongs to.", valueName: "round"))
    var round: String?

    @Option(help: ArgumentHelp("The pack's question that is answered.", valueName: "id"))
    var question: String?

    @Option(help: ArgumentHelp("The question that is answered, in its own words.", valueName: "text"))
    var ask: String?

    @ArgumentParser.Flag(help: "Write JSON.")
    var json = false

    @ArgumentParser.Flag(help: "Read and write one JSON record a line.")
    var jsonl = false

    @OptionGroup var scenarios: ScenarioOptions

    func validate() throws {
        if jsonl {
            if round != nil || question != nil || ask != nil {
                throw ValidationError("With --jsonl round and question stand in each record.")
            }
            return
        }
        guard round != nil else { throw ValidationError("--round says what round the question belongs to.") }
        guard (question == nil) != (ask == nil) else {
            throw ValidationError("Either --question ID or --ask TEXT says what is answered.")
        }
    }

    func run() throws {
        try reportingFailure {
            let workshop = try Workshop(scenarios)
            let desk = try ReadingDesk(pack: workshop.pack(), evaluator: workshop.evaluator())
            if jsonl {
                var lines = try InputLines(of: file)
                if try !RecordReader(desk: desk).readAll(&lines) { throw Exit.failed }
            } else {
                try readOne(at: desk)
            }
        }
    }

    private func readOne(at desk: ReadingDesk) throws {
        let round = try desk.pack.namedRound(round ?? "")
        let named = try question.map { try desk.pack.namedQuestion($0, in: round) }
        let text = named?.text ?? ask ?? ""
        let answer = try InputLines.whole(file)
        let (reading, probe) = desk.read(answer, to: text, question: named ?? desk.question(text), in: round)
        if json {
            print(JSON(reading, probe: probe, id: nil).pretty, terminator: "")
        } else {
            print(Document(reading, round: round.id, titles: Titles(of: desk.pack)).plainText, terminator: "")
            if let probe { print("\nAsked next: \(probe.text)") }
        }
    }
}

/// A pack and an evaluator, for reading answers outside a session.
struct ReadingDesk {
    let pack: Pack
    let evaluator: Evaluator

    /// The pack's question with this text or id, where there is one.
    func question(_ text: String) -> Question? {
        pack.rounds.lazy.flatMap(\.questions).first { $0.text == text || $0.id == text }
    }

    func read(_ answer: String, to text: String, question: Question?, in round: Round) -> (Reading, AskedProbe?) {
        let prompt = Prompt(round: round, text: text, question: question, speakingRate: pack.clock.speakingRate)
        let reading = evaluator.read(answer, to: prompt)
        let probe = evaluator.probe(after: reading, to: question, in: round, shared: pack.probes, asked: [])
        return (reading, probe)
    }
}

extension JSON {
    /// A reading as `evaluate` writes it.
    init(_ reading: Reading, probe: AskedProbe?, id: JSON?) {
        guard case .object(var members) = JSON(reading) else {
            self = .null
            return
        }
        let probe: JSON = probe.map { ["id": .string($0.id), "text": .string($0.text)] } ?? .null
        members.append(Member("probe", probe))
        if let id { members.insert(Member("id", id), at: 0) }
        self = .object(members)
    }
}
