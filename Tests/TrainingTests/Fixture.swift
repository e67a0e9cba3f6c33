import Evaluation
import Scenario
import Training

/// What the tests read and learn from.
enum Fixture {
    static let root = String(#filePath.dropLast("/Tests/TrainingTests/Fixture.swift".count))

    private static let shared = Result { try AnswerFile.answers(in: root + "/Tests/Fixtures/Answers/answers.jsonl") }
    private static let attacks = Result { try AnswerFile.answers(in: root + "/Tests/Fixtures/Answers/hostile.jsonl") }
    private static let reading = Result {
        try ReadingDesk(
            pack: Pack.load(from: root + "/Scenarios/scale-ai-pgm"),
            evaluator: Evaluator(SignalSet.load(from: root + "/Scenarios/signals")))
    }

    /// The labelled answers.
    static func answers() throws -> [LabelledAnswer] { try shared.get() }

    /// The hostile and odd ones.
    static func hostile() throws -> [LabelledAnswer] { try attacks.get() }

    /// The evaluator that ships, with its pack.
    static func desk() throws -> ReadingDesk { try reading.get() }

    /// An answer of no words with these labels.
    static func labelled(
        _ id: String, _ labels: Set<Target> = [], vote: Vote = .noHire, round: String = "panel", text: String = "",
        kind: String? = nil, pair: Int? = nil
    ) -> LabelledAnswer {
        LabelledAnswer(
            WrittenAnswer(id: id, round: round, question: "", text: text), rating: Rating(labels: labels, vote: vote),
            kind: kind, pair: pair)
    }
}
