/// Answers to train on, and others to be held back and read with what was learnt.
///
/// Writers have habits, so an answer is never read by what learnt from another of the same writer.
public struct Fold: Sendable {
    /// Who is held back: `a`, or `l and m`.
    public var name: String
    /// All other answers, in their order.
    public var training: [LabelledAnswer]
    /// The answers held back, in their order.
    public var held: [LabelledAnswer]

    /// Holds back all that these writers wrote.
    ///
    /// - Parameter further: answers to learn from that are never measured by; those of writers held back are left out too.
    public init(
        holdingBack writers: Set<Character>, of answers: [LabelledAnswer], beside further: [LabelledAnswer] = []
    ) {
        name = Set(answers.map(\.answer.writer)).intersection(writers).sorted().map(String.init)
            .joined(separator: " and ")
        training = (answers + further).filter { !writers.contains($0.answer.writer) }
        held = answers.filter { writers.contains($0.answer.writer) }
    }

    /// One fold a writer, by letter.
    public static func byWriter(_ answers: [LabelledAnswer], beside further: [LabelledAnswer] = []) -> [Fold] {
        Set(answers.map(\.answer.writer)).sorted().map { Fold(holdingBack: [$0], of: answers, beside: further) }
    }

    /// The writers of smooth and general answers, where the others are dry and concrete: what learnt only the manner of the
    /// others fails on them.
    public static let smoothWriters: Set<Character> = ["l", "m", "n", "o", "q"]

    /// Holds back the writers of one manner, all at once.
    public static func byManner(_ answers: [LabelledAnswer], beside further: [LabelledAnswer] = []) -> Fold {
        Fold(holdingBack: smoothWriters, of: answers, beside: further)
    }
}
