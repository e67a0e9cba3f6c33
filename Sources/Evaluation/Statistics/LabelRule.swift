internal import Glibc

/// How sure an element or flag is of an answer: from its two best sentences, from what the signals heard, and from what speaks
/// for the other labels.
///
/// The signs of the weights are fixed, so that more evidence of an element never makes it or another element less sure.
public struct LabelRule: Equatable, Sendable {
    /// In the order of ``AnswerEvidence/values(for:)``, and the bias at the end.
    public var weights: [Double]

    /// A rule with its weights.
    public init(weights: [Double]) { self.weights = weights }

    /// How sure it is of its label, 0 to 1.
    public func certainty(of evidence: AnswerEvidence, for label: Int) -> Double {
        certainty(of: evidence.values(for: label))
    }

    private func certainty(of values: [Double]) -> Double {
        let value = zip(weights, values).reduce(weights.last ?? 0) { $0 + $1.0 * $1.1 }
        return 1 / (1 + exp(-value))
    }
}

/// What there is for and against each label in an answer, before it is weighed.
public struct AnswerEvidence: Equatable, Sendable {
    /// By label: what the statistics say of its best sentence, in logits.
    var best: [Double]
    /// By label: of the second.
    var second: [Double]
    /// By label: how sure the signals are, 0 to 1.
    var heard: [Double]

    /// What is said of a label where there is no sentence, in logits.
    static let silence = -4.0
    /// How much the evidence of other labels counts beside a label's own, before it is weighed.
    static let aside = 0.3

    /// What the rule of a label weighs: its own evidence, then that of all labels.
    public func values(for label: Int) -> [Double] {
        [best[label], second[label], heard[label]] + best.map { $0 * AnswerEvidence.aside }
            + heard.map { $0 * AnswerEvidence.aside }
    }
}
