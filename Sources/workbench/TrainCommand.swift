internal import ArgumentParser
internal import Evaluation
internal import Foundation
internal import Scenario
internal import Training

/// Learns the weights anew.
struct TrainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "train",
        abstract: "Learn the weights from the labelled answers, and write them beside the signals.")

    @OptionGroup var materials: Materials

    func run() throws {
        try reportingFailure {
            let answers = try materials.labelled() + materials.further()
            let bytes = try StatisticsTrainer(desk: materials.desk()).train(on: answers).file
            let path = "\(materials.signalFolder)/\(SignalSet.weightsFile)"
            try Data(bytes).write(to: URL(filePath: path), options: .atomic)
            print("\(path): \(bytes.count) bytes, learnt from \(answers.count) answers.")
        }
    }
}
