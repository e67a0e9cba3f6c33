internal import Scenario

/// What was learnt from labelled answers: how sentences that show a label differ from others, how sentences and signals
/// together make an answer's label, and how the labels make a vote.
public struct Statistics: Equatable, Sendable {
    /// Of each sentence.
    public var sentences: SentenceWeights
    /// By label, in the order of ``labels``.
    public var rules: [LabelRule]
    /// What the labels come to.
    public var formula: VoteFormula

    /// The elements, then the flags.
    static let labels: [Finding.Kind] =
        Element.allCases.map(Finding.Kind.element) + Flag.allCases.map(Finding.Kind.flag)

    /// Statistics from their parts.
    public init(sentences: SentenceWeights, rules: [LabelRule], formula: VoteFormula) {
        (self.sentences, self.rules, self.formula) = (sentences, rules, formula)
    }
}
