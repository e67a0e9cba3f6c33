internal import Scenario

/// The figures of the formula that makes a score and a vote; see ``Score``.
public struct VoteFormula: Equatable, Sendable {
    /// What every answer starts with.
    public var start: Double
    /// By element: how much of its weight in the round a sure one brings.
    public var shares: [Double]
    /// What all four together bring beyond that: this, times the fourth root of the product of their certainties.
    public var whole: Double
    /// What a strength that is sure adds; all of them at most ``Score/mostStrength``.
    public var strength: Double
    /// By flag: what one that is sure takes away.
    public var costs: [Double]
    /// What the surest flag takes away beyond its own cost.
    public var worst: Double
    /// From these scores on the vote is 2, 3 and 4.
    public var cuts: [Int]

    /// A formula from its figures.
    public init(
        start: Double, shares: [Double], whole: Double, strength: Double, costs: [Double], worst: Double, cuts: [Int]
    ) {
        (self.start, self.shares, self.whole, self.strength) = (start, shares, whole, strength)
        (self.costs, self.worst, self.cuts) = (costs, worst, cuts)
    }

    /// Where nothing was learnt: the elements by their weights, and the same for each flag.
    public static let plain = VoteFormula(
        start: 0, shares: [1, 1, 1, 1], whole: 0, strength: 3, costs: Flag.allCases.map { _ in 14 }, worst: 0,
        cuts: [20, 40, 72])

    /// What the elements bring together beyond their sum.
    static func whole(of elements: [Element: Double]) -> Double {
        Element.allCases.reduce(1) { $0 * elements[$1, default: 0] }.squareRoot().squareRoot()
    }
}
