public import Evaluation
internal import Scenario

/// The plainest way to learn: features of the whole answer, logistic regression for each label and ridge regression for the vote.
///
/// The values from which on a label is given, and those at which the vote changes, are found on training answers held back
/// writer by writer. It quotes nothing.
public struct FeatureReader: Sendable {
    private let name: String
    private let features: @Sendable (WrittenAnswer) -> FeatureVector
    private let penalty: Double

    /// A reader that knows nothing of an answer but these features.
    public init(
        named name: String, penalty: Double, features: @escaping @Sendable (WrittenAnswer) -> FeatureVector
    ) {
        self.name = name
        self.penalty = penalty
        self.features = features
    }

    /// The same as a reader.
    public var reader: Reader {
        Reader(name: name) { training in
            let model = train(training)
            return { model.read(features($0)) }
        }
    }

    private struct Model {
        var labels: [(label: Target, model: LinearModel, cut: Double)] = []
        var vote = LinearModel(bias: 0, weights: [:])
        var cuts: [Double] = []

        func read(_ features: FeatureVector) -> Rating {
            let value = vote.value(of: features)
            return Rating(
                labels: Set(labels.filter { $0.model.value(of: features) >= $0.cut }.map(\.label)),
                vote: Vote(rawValue: 1 + cuts.count { value >= $0 }) ?? .strongNoHire, score: value)
        }
    }

    private func train(_ answers: [LabelledAnswer]) -> Model {
        let rows = TrainingRows(answers.map { features($0.answer) })
        var model = Model()
        var flags: [Cut.Example] = []
        for label in Target.labels {
            let sure = answers.indices.filter { !answers[$0].doubts.contains(label) }
            let shown = answers.map { $0.rating.labels.contains(label) }
            let learner = LogisticRegression(penalty: penalty, tolerance: 1e-2)
            let held = heldBack(answers, from: sure) { learner.fit(rows, over: $0, labels: shown).values }
            let examples = sure.map { Cut.Example(value: held[$0], isSo: shown[$0]) }
            let fit = learner.fit(rows, over: sure, labels: shown)
            model.labels.append((label, fit.model, Cut.best(of: examples)))
            if case .flag = label { flags += examples }
        }
        // A flag is too rare to find its own: they share one.
        let shared = Cut.best(of: flags)
        for index in model.labels.indices {
            if case .flag = model.labels[index].label { model.labels[index].cut = shared }
        }
        let sure = answers.indices.filter { !answers[$0].isVoteDoubted }
        let votes = answers.map { Double($0.rating.vote.rawValue) }
        let learner = RidgeRegression(penalty: penalty)
        let held = heldBack(answers, from: sure) { learner.fit(rows, over: $0, targets: votes).values }
        model.vote = learner.fit(rows, over: sure, targets: votes).model
        model.cuts = Cut.votes(of: sure.map { held[$0] }, for: sure.map { answers[$0].rating.vote })
        return model
    }

    /// What is said of each answer by what learnt from those of the other writers.
    private func heldBack(
        _ answers: [LabelledAnswer], from chosen: [Int], learn: ([Int]) -> [Double]
    ) -> [Double] {
        var values = [Double](repeating: 0, count: answers.count)
        for writer in Set(answers.map(\.answer.writer)).sorted() {
            let learnt = learn(chosen.filter { answers[$0].answer.writer != writer })
            for index in answers.indices where answers[index].answer.writer == writer { values[index] = learnt[index] }
        }
        return values
    }
}
