public import Evaluation
internal import Scenario

/// Learns ``Evaluation/Statistics`` from labelled answers, in three steps: sentences against the words that raters underlined,
/// answers against their labels, and the vote against theirs.
///
/// Each step learns from what the one before says of answers whose writer it had not seen, so that no step trusts the one before
/// more than it will deserve.
public struct StatisticsTrainer: Sendable {
    private let desk: ReadingDesk
    /// How small the weights of words are held.
    var sentencePenalty = 0.35
    /// How small those of the rules are held.
    var rulePenalty = 0.35
    /// A feature that stands in fewer sentences tells nothing.
    var fewest = 2

    /// A trainer that reads answers at this desk.
    public init(desk: ReadingDesk) { self.desk = desk }

    /// The same as a reader, for measuring.
    public func reader(named name: String) -> Reader {
        Reader(name: name) { training in
            let statistics = try train(on: training)
            var desk = desk
            desk.evaluator = desk.evaluator.with(statistics)
            return { [desk] answer in Rating(try desk.read(answer)) }
        }
    }

    /// Learns. The same answers give the same statistics.
    ///
    /// - Throws: ``ReadingDesk/UnknownRound``
    public func train(on answers: [LabelledAnswer]) throws -> Statistics {
        let material = try answers.map {
            try desk.evaluator.material(of: $0.answer.text, to: desk.prompt(for: $0.answer))
        }
        let course = TrainingCourse(answers: answers, material: material, trainer: self)
        return course.statistics()
    }
}
