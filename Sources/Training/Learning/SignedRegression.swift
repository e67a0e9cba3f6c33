internal import Foundation

/// Regression over few values where it is known of each weight whether it may help or hurt: a weight of the wrong sign is 0.
///
/// By cyclic coordinate descent with Newton steps cut off at the bounds (Bertsekas: *Nonlinear Programming*, section 2.7);
/// squared weights are held small, the bias is free.
public struct SignedRegression: Sendable {
    /// What a weight may be.
    public enum Sign: Sendable {
        case helps, hurts, either

        func cut(_ weight: Double) -> Double {
            switch self {
            case .helps: max(0, weight)
            case .hurts: min(0, weight)
            case .either: weight
            }
        }
    }

    /// By value.
    public var signs: [Sign]
    /// Above 0: the higher, the smaller the weights.
    public var penalty: Double
    /// It ends when no weight moves by more, or after ``mostPasses``.
    public var tolerance = 1e-4
    /// See ``tolerance``.
    public var mostPasses = 400

    /// A learner for values with these signs.
    public init(signs: [Sign], penalty: Double) {
        (self.signs, self.penalty) = (signs, penalty)
    }

    /// Learns a label: makes `penalty / 2 · |weights|² + Σ log(1 + exp(−y · value))` least.
    ///
    /// - Returns: the weights, and the bias at the end.
    public func fit(_ rows: [[Double]], labels: [Bool]) -> [Double] {
        descend(rows, targets: labels.map { $0 ? 1 : 0 }) { sum, target in
            let certainty = 1 / (1 + exp(-sum))
            // A quarter bounds the curve from above: no step can make it worse.
            return (certainty - target, 0.25)
        }
    }

    /// Learns a figure: makes `penalty / 2 · |weights|² + Σ (value − target)² / 2` least.
    ///
    /// - Returns: the weights, and the bias at the end.
    public func fit(_ rows: [[Double]], targets: [Double]) -> [Double] {
        descend(rows, targets: targets) { sum, target in (sum - target, 1) }
    }

    /// - Parameter slope: of the loss at a sum, and a bound of how fast it changes.
    private func descend(
        _ rows: [[Double]], targets: [Double], slope: (Double, Double) -> (slope: Double, curve: Double)
    ) -> [Double] {
        let width = signs.count
        // By value, so that one pass over a value runs through memory in order.
        let columns = (0..<width).map { column in rows.map { $0[column] } } + [rows.map { _ in 1 }]
        var weights = [Double](repeating: 0, count: width + 1)
        var sums = [Double](repeating: 0, count: rows.count)
        for _ in 0..<mostPasses {
            var largest = 0.0
            for (place, column) in columns.enumerated() {
                let free = place == width
                var gradient = free ? 0 : penalty * weights[place]
                var curve = free ? 1e-9 : penalty
                for row in rows.indices where column[row] != 0 {
                    let (slope, bend) = slope(sums[row], targets[row])
                    gradient += slope * column[row]
                    curve += bend * column[row] * column[row]
                }
                let moved = weights[place] - gradient / curve
                let next = free ? moved : signs[place].cut(moved)
                let step = next - weights[place]
                guard step != 0 else { continue }
                largest = max(largest, abs(step))
                weights[place] = next
                for row in rows.indices { sums[row] += step * column[row] }
            }
            if largest < tolerance { break }
        }
        return weights
    }
}
