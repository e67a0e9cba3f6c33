public import Scenario

/// Finds the values at which a figure becomes a verdict.
public enum Cut {
    /// A value, and whether the label was there.
    public struct Example: Sendable {
        /// What the reader says.
        public var value: Double
        /// What the rater says.
        public var isSo: Bool

        /// A value with the truth.
        public init(value: Double, isSo: Bool) {
            self.value = value
            self.isSo = isSo
        }
    }

    /// The value from which on a label should be given for the best F1: half-way between two examples.
    ///
    /// Above every value where no label was there.
    public static func best(of examples: [Example]) -> Double {
        let sorted = examples.sorted { $0.value > $1.value }
        let sought = sorted.count(where: \.isSo)
        var best = (cut: Double.infinity, f1: 0.0)
        var right = 0
        for (index, example) in sorted.enumerated() {
            right += example.isSo ? 1 : 0
            let next = index + 1 < sorted.count ? sorted[index + 1].value : example.value - 1
            let f1 = 2 * Double(right) / Double(index + 1 + sought)
            if next < example.value, f1 > best.f1 { best = ((example.value + next) / 2, f1) }
        }
        return best.cut
    }

    /// The values at which the vote becomes 2, 3 and 4, so that each vote is given as often as raters gave it.
    public static func votes(of values: [Double], for votes: [Vote]) -> [Double] {
        let sorted = values.sorted()
        return Vote.allCases.dropFirst().map { vote in
            let below = votes.count { $0 < vote }
            if below == 0 { return -.infinity }
            if below == sorted.count { return .infinity }
            return (sorted[below - 1] + sorted[below]) / 2
        }
    }
}
