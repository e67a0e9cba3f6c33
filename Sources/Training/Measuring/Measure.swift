/// What is measured of readings against raters.
public enum Measure: String, CaseIterable, Sendable {
    case decision = "elements.decision.f1"
    case alternatives = "elements.alternatives.f1"
    case result = "elements.result.f1"
    case tradeoff = "elements.tradeoff.f1"
    /// The mean of the four.
    case elements = "elements.macro.f1"
    /// Over all flags together.
    case flagPrecision = "flags.precision"
    case flagRecall = "flags.recall"
    case flagF1 = "flags.f1"
    /// Of the answers without a flag, the share left without one.
    case clean = "flags.clean"
    /// Of the labels that both name and the rater quotes, the share quoted in the same place; none where nothing is quoted.
    case evidence = "evidence.hit"
    /// Quadratic weighted kappa.
    case kappa = "vote.qwk"
    case exact = "vote.exact"
    /// At most one step apart.
    case adjacent = "vote.adjacent"
    /// The mean of reading less rater, in votes.
    case bias = "vote.bias"
    /// Hire or no hire.
    case hire = "vote.hire"
    /// Of two answers in one round whose votes differ by two or more, the share put in the right order; a tie counts half.
    case clear = "ranking.clear"
    /// The same of two whose votes differ by one.
    case close = "ranking.close"
}
