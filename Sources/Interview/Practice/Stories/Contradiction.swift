internal import Evaluation

/// Two figures for one thing, said in two answers of a session.
public struct Contradiction: Equatable, Sendable {
    /// What was said first.
    public var first: Statement
    /// What was said later.
    public var second: Statement

    /// A figure, and where it was said.
    public struct Statement: Equatable, Sendable {
        /// The round's id.
        public var round: String
        /// The question's id.
        public var question: String
        /// As it was said: `40 %`, `a third`.
        public var words: String
    }

    /// Figures that differ by no more than this part of the larger are one figure, rounded twice.
    static let tolerance = 0.12

    /// Figures of the same kind, said of the same thing in different answers, that differ.
    ///
    /// Two sentences are of the same thing when they share three words that are rare among the background texts, or one where
    /// both answers tell the same story. Where one of the sentences also has the figure of the other, as in *from 40 to 30*,
    /// nothing is contradicted.
    ///
    /// - Parameter answers: of one session, in order.
    public static func found(in answers: [SpokenAnswer], by recogniser: StoryRecogniser) -> [Contradiction] {
        let figures = answers.map { Figure.stated(in: $0.text) }
        let contents = answers.map(recogniser.content)
        var found: [Contradiction] = []
        for later in answers.indices {
            for earlier in answers.indices.prefix(later) where !figures[earlier].isEmpty && !figures[later].isEmpty {
                let (first, second) = (answers[earlier], answers[later])
                let isOneStory = recogniser.likeness(contents[earlier], contents[later]).isSameStory
                let needed = isOneStory ? 1 : 3
                let pair = pair(figures[earlier], figures[later]) { left, right in
                    let shared = left.about.intersection(right.about)
                    return shared.count { recogniser.weight($0) >= StoryRecogniser.rareFrom } >= needed
                }
                guard let (left, right) = pair else { continue }
                found.append(
                    Contradiction(
                        first: Statement(round: first.round, question: first.question, words: left.words),
                        second: Statement(round: second.round, question: second.question, words: right.words)))
            }
        }
        return found
    }

    /// The first two figures that contradict each other.
    private static func pair(
        _ earlier: [StatedFigure], _ later: [StatedFigure], isSameThing: (StatedFigure, StatedFigure) -> Bool
    ) -> (StatedFigure, StatedFigure)? {
        for left in earlier {
            for right in later where left.kind == right.kind && !left.agrees(with: right) && isSameThing(left, right) {
                let besideLeft = earlier.filter { $0.about == left.about }
                let besideRight = later.filter { $0.about == right.about }
                let isSaidToo =
                    besideLeft.contains { $0.agrees(with: right) } || besideRight.contains { $0.agrees(with: left) }
                if !isSaidToo { return (left, right) }
            }
        }
        return nil
    }
}

extension StatedFigure {
    fileprivate func agrees(with other: StatedFigure) -> Bool {
        kind == other.kind && abs(amount - other.amount) <= Contradiction.tolerance * max(amount, other.amount)
    }
}
