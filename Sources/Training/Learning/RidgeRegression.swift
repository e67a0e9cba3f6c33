/// Least squares with squared weights held small; the bias is free.
///
/// It makes `penalty · |weights|² + Σ weight · (target − value)²` least, by conjugate gradients on the dual: Hestenes, Stiefel:
/// *Methods of conjugate gradients for solving linear systems* (Journal of Research of the National Bureau of Standards 49, 1952).
public struct RidgeRegression: Sendable {
    /// Above 0: the higher, the smaller the weights.
    public var penalty: Double
    /// It ends when what is left is smaller by this factor than what there was.
    public var tolerance: Double

    /// A learner.
    public init(penalty: Double = 1, tolerance: Double = 1e-6) {
        self.penalty = penalty
        self.tolerance = tolerance
    }

    /// Learns a figure.
    ///
    /// - Parameter chosen: the rows to learn from; all where nil.
    /// - Parameter targets: of every row.
    /// - Parameter weights: how much each row counts; nil for once.
    public func fit(
        _ rows: TrainingRows, over chosen: [Int]? = nil, targets: [Double], weights: [Double]? = nil
    ) -> LinearFit {
        let chosen = (chosen ?? Array(0..<rows.count)).filter { weights?[$0] ?? 1 > 0 }
        let ridge = chosen.map { penalty / (weights?[$0] ?? 1) }
        func solve(_ right: [Double]) -> [Double] {
            if rows.products == nil { return descend(WeightSum(of: rows), chosen, ridge, right) }
            return descend(ProductSum(of: rows), chosen, ridge, right)
        }
        // The bias is what makes the amounts add up to 0.
        let ones = solve([Double](repeating: 1, count: chosen.count))
        let plain = solve(chosen.map { targets[$0] })
        let sum = ones.reduce(0, +)
        let bias = sum == 0 ? 0 : plain.reduce(0, +) / sum
        var amounts = [Double](repeating: 0, count: rows.count)
        for (index, row) in chosen.enumerated() { amounts[row] = plain[index] - bias * ones[index] }
        return LinearFit(amounts, bias: bias, in: rows)
    }

    /// Solves `(products + ridge) · amounts = right`.
    private func descend<Sum: RowSum>(
        _ empty: Sum, _ chosen: [Int], _ ridge: [Double], _ right: [Double]
    ) -> [Double] {
        var amounts = [Double](repeating: 0, count: right.count)
        var rest = right
        var direction = right
        var square = product(rest, rest)
        let enough = square * tolerance * tolerance
        for _ in 0..<max(20, right.count * 2) where square > enough {
            var sum = empty
            for (index, row) in chosen.enumerated() { sum.add(direction[index], ofRow: row) }
            let image = chosen.indices.map { sum.product(withRow: chosen[$0]) + ridge[$0] * direction[$0] }
            let step = square / product(direction, image)
            for index in amounts.indices {
                amounts[index] += step * direction[index]
                rest[index] -= step * image[index]
            }
            let next = product(rest, rest)
            for index in direction.indices { direction[index] = rest[index] + next / square * direction[index] }
            square = next
        }
        return amounts
    }

    private func product(_ one: [Double], _ other: [Double]) -> Double {
        zip(one, other).reduce(0) { $0 + $1.0 * $1.1 }
    }
}
