internal import Scenario

/// The figures of the formula that makes a score and a vote; see ``Score``.
public struct VoteFormula: Equatable, Sendable {
    /// What every answer starts with, so that one that shows a flag still stands below one that shows nothing.
    public var start: Double
    /// By element: how much of its weight in the round a sure one brings.
    public var shares: [Double]
    /// What a strength that is sure adds; no more than ``mostStrengths`` of them count.
    public var strength: Double
    /// By flag: what one that is sure takes away.
    public var costs: [Double]
    /// What the surest flag takes away beyond its own cost.
    public var worst: Double
    /// From these scores on the vote is 2, 3 and 4.
    public var cuts: [Int]

    /// A formula from its figures.
    public init(
        start: Double, shares: [Double], strength: Double, costs: [Double], worst: Double, cuts: [Int]
    ) {
        (self.start, self.shares, self.strength) = (start, shares, strength)
        (self.costs, self.worst, self.cuts) = (costs, worst, cuts)
    }

    /// Where nothing was learnt: the elements by their weights, and the same for each flag.
    public static let plain = VoteFormula(
        start: 0, shares: [1, 1, 1, 1], strength: 3, costs: Flag.allCases.map { _ in 14 }, worst: 0,
        cuts: [20, 40, 72])

    /// So many strengths count at most.
    public static let mostStrengths = 3.0
}
