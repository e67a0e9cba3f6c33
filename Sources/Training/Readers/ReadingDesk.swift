public import Evaluation
public import Scenario

/// An evaluator with the pack whose rounds and questions the answers are read against.
public struct ReadingDesk: Sendable {
    /// What reads.
    public var evaluator: Evaluator
    private let pack: Pack
    private let questions: [String: Question]

    /// A desk for answers to the questions of a pack, and to others in its rounds.
    public init(pack: Pack, evaluator: Evaluator) {
        self.pack = pack
        self.evaluator = evaluator
        questions = Dictionary(pack.rounds.flatMap(\.questions).map { ($0.text, $0) }) { first, _ in first }
    }

    /// The same with the signals alone.
    public var withoutStatistics: ReadingDesk {
        var desk = self
        desk.evaluator = evaluator.with(nil)
        return desk
    }

    /// What an answer is read against.
    ///
    /// - Throws: ``UnknownRound`` when the pack has no such round.
    public func prompt(for answer: WrittenAnswer) throws(UnknownRound) -> Prompt {
        guard let round = pack.round(answer.round) else {
            throw UnknownRound(answer: answer.id, round: answer.round, pack: pack.id)
        }
        return Prompt(
            round: round, text: answer.question, question: questions[answer.question],
            speakingRate: pack.clock.speakingRate)
    }

    /// What the evaluator makes of an answer.
    public func read(_ answer: WrittenAnswer) throws(UnknownRound) -> Reading {
        evaluator.read(answer.text, to: try prompt(for: answer))
    }

    /// The evaluator as it is, which learns nothing.
    public func reader(named name: String) -> Reader {
        Reader(name: name) { _ in { answer in Rating(try read(answer)) } }
    }

    /// An answer names a round that is not in the pack.
    public struct UnknownRound: Error, CustomStringConvertible {
        /// The id of the answer.
        public var answer: String
        /// The round it names.
        public var round: String
        /// The pack that has none of this name.
        public var pack: String

        /// One sentence.
        public var description: String {
            "the answer \(answer) was given in a round `\(round)`, which the pack \(pack) does not have."
        }
    }
}
