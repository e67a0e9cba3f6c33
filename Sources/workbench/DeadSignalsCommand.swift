internal import ArgumentParser
internal import Evaluation
internal import Scenario
internal import Training

/// Tells which signals and patterns are never heard.
struct DeadSignalsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dead-signals",
        abstract: "In how many labelled answers and samples each signal and pattern is heard, and which never are.")

    @OptionGroup var materials: Materials

    func run() throws {
        try reportingFailure {
            let texts = try materials.texts()
            let uses = try SignalUse.count(materials.signals(), in: texts)
            print("Heard in so many of \(texts.count) labelled answers and samples:\n")
            for use in uses {
                print("\(use.texts)  \(use.signal)")
                for pattern in use.patterns { print("    \(pattern.texts)  \(pattern.pattern.text)") }
            }
            let silent = uses.flatMap(\.patterns).filter { $0.texts == 0 }
            let all = uses.map(\.patterns.count).reduce(0, +)
            print("\nNever heard: \(silent.count) of \(all) patterns.\n")
            for pattern in silent { print("\(pattern.pattern.place.text): \(pattern.pattern.text)") }
            let dead = uses.filter { $0.texts == 0 }.map(\.signal)
            print(dead.isEmpty ? "\nEvery signal is heard." : "\nDead signals: \(dead.joined(separator: " "))")
        }
    }
}

extension Materials {
    /// All labelled answers and all samples of the pack, with what they answer.
    fileprivate func texts() throws -> [SignalUse.Text] {
        let desk = try desk()
        let labelled = try (labelled() + hostile()).map { ($0.answer.text, try desk.prompt(for: $0.answer)) }
        let samples = try loadedPack().rounds.flatMap { round in
            round.questions.flatMap { question in
                [question.strong, question.weak].map {
                    ($0.text, Prompt(round: round, text: question.text, question: question))
                }
            }
        }
        return labelled + samples
    }
}

extension Place {
    /// `path:line:col`
    var text: String { "\(path):\(line):\(column)" }
}
