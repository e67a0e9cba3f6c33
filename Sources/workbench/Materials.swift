internal import ArgumentParser
internal import Evaluation
internal import Foundation
internal import Scenario
internal import Training

/// Where the signals, the pack and the labelled answers lie.
struct Materials: ParsableArguments {
    @Option(help: ArgumentHelp("The folder of packs and signals.", valueName: "folder"))
    var scenarios = "Scenarios"

    @Option(help: ArgumentHelp("The pack whose rounds the answers were given in.", valueName: "name"))
    var pack = "scale-ai-pgm"

    @Option(help: ArgumentHelp("The folder of labelled answers.", valueName: "folder"))
    var answers = "Tests/Fixtures/Answers"

    var signalFolder: String { "\(scenarios)/signals" }

    func signals() throws -> SignalSet { try SignalSet.load(from: signalFolder) }

    func loadedPack() throws -> Pack { try Pack.load(from: "\(scenarios)/\(pack)") }

    func desk() throws -> ReadingDesk {
        try ReadingDesk(pack: loadedPack(), evaluator: Evaluator(signals(), statistics: nil))
    }

    func labelled() throws -> [LabelledAnswer] { try AnswerFile.answers(in: "\(answers)/answers.jsonl") }

    /// Answers to learn from beside those that are measured by.
    func further() throws -> [LabelledAnswer] { try AnswerFile.answers(in: "\(answers)/further.jsonl") }

    func hostile() throws -> [LabelledAnswer] { try AnswerFile.answers(in: "\(answers)/hostile.jsonl") }
}

/// Runs the work of a command; what fails is told on standard error.
func reportingFailure(_ work: () throws -> Void) throws {
    do {
        try work()
    } catch let error as ExitCode {
        throw error
    } catch let error as LoadingError {
        FileHandle.standardError.write(Data("\(error)\n".utf8))
        throw ExitCode.failure
    } catch {
        FileHandle.standardError.write(Data("workbench: \(error)\n".utf8))
        throw ExitCode.failure
    }
}
