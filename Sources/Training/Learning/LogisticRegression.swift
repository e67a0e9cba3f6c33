internal import Foundation

/// Logistic regression with squared weights held small; the bias is free.
///
/// It makes `penalty / 2 · |weights|² + Σ weight · log(1 + exp(−y · value))` least, by coordinate descent on the dual with one
/// Newton step for the bias after each pass. The way through the rows is fixed: the same rows give the same weights.
///
/// Yu, Huang, Lin: *Dual coordinate descent methods for logistic regression and maximum entropy models* (Machine Learning 85,
/// 2011).
public struct LogisticRegression: Sendable {
    /// Above 0: the higher, the smaller the weights.
    public var penalty: Double
    /// It ends when no row's gradient is larger.
    public var tolerance: Double
    /// It ends after so many passes in any case.
    public var mostPasses: Int

    /// A learner.
    public init(penalty: Double = 1, tolerance: Double = 1e-3, mostPasses: Int = 300) {
        self.penalty = penalty
        self.tolerance = tolerance
        self.mostPasses = mostPasses
    }

    /// Learns a label.
    ///
    /// - Parameter chosen: the rows to learn from; all where nil.
    /// - Parameter labels: of every row.
    /// - Parameter weights: how much each row counts; nil for once.
    public func fit(
        _ rows: TrainingRows, over chosen: [Int]? = nil, labels: [Bool], weights: [Double]? = nil
    ) -> LinearFit {
        let examples = (chosen ?? Array(0..<rows.count)).map { row in
            Example(row: row, sign: labels[row] ? 1 : -1, most: (weights?[row] ?? 1) / penalty)
        }.filter { $0.most > 0 }
        let positive = examples.count { $0.sign > 0 }
        guard positive > 0, positive < examples.count else {
            let odds = (Double(positive) + 0.5) / (Double(examples.count - positive) + 0.5)
            return LinearFit([Double](repeating: 0, count: rows.count), bias: log(odds), in: rows)
        }
        if rows.products == nil { return descend(WeightSum(of: rows), rows, examples) }
        return descend(ProductSum(of: rows), rows, examples)
    }

    /// So that labels and their absence weigh the same in sum, the rarer counts more.
    public static func balanced(_ labels: [Bool]) -> [Double] {
        let positive = labels.count(where: \.self)
        let half = Double(labels.count) / 2
        return labels.map { half / Double(max(1, $0 ? positive : labels.count - positive)) }
    }

    private struct Example {
        var row: Int
        var sign: Double
        /// What its share in the weights stays below.
        var most: Double
        var square = 0.0
        /// Its share in the weights, and what is left to the most: both are kept, as either may come near 0.
        var share = 0.0
        var rest = 0.0
    }

    private func descend<Sum: RowSum>(_ start: Sum, _ rows: TrainingRows, _ examples: [Example]) -> LinearFit {
        var (sum, examples, bias) = (start, examples, 0.0)
        for index in examples.indices {
            examples[index].square = sum.square(ofRow: examples[index].row)
            examples[index].share = min(1e-3 * examples[index].most, 1e-8)
            examples[index].rest = examples[index].most - examples[index].share
            sum.add(examples[index].sign * examples[index].share, ofRow: examples[index].row)
        }
        // Neighbours are alike: a stride that reaches all rows visits them far apart.
        let stride = LogisticRegression.stride(over: examples.count)
        var precision = 1e-2
        for pass in 0..<mostPasses {
            var largest = 0.0
            var steps = 0
            var place = pass % examples.count
            for _ in examples.indices {
                place = (place + stride) % examples.count
                let margin = examples[place].sign * (bias + sum.product(withRow: examples[place].row))
                let before = examples[place].share
                let (gradient, taken) = LogisticRegression.improve(&examples[place], margin, precision)
                largest = max(largest, gradient)
                steps += taken
                let change = examples[place].share - before
                if change != 0 { sum.add(examples[place].sign * change, ofRow: examples[place].row) }
            }
            let step = biasStep(sum, bias, examples)
            bias += step
            if largest < tolerance, abs(step) < tolerance { break }
            if steps <= examples.count / 10 { precision = max(1e-8, precision / 10) }
        }
        var amounts = [Double](repeating: 0, count: rows.count)
        for example in examples { amounts[example.row] = example.sign * example.share }
        return LinearFit(amounts, bias: bias, in: rows)
    }

    /// Makes the dual least along one row by Newton steps that stay within its range.
    ///
    /// - Returns: the gradient before, and how many steps were taken.
    private static func improve(_ example: inout Example, _ margin: Double, _ precision: Double) -> (Double, Int) {
        // Of share and rest the one is sought that ends in the lower half of the range, where the logarithm is exact.
        let isMirrored = 0.5 * example.square * (example.rest - example.share) + margin < 0
        let before = isMirrored ? example.rest : example.share
        let sign = isMirrored ? -1.0 : 1.0
        var sought = before
        if example.most - sought < 0.5 * example.most { sought *= 0.1 }
        func gradient() -> Double {
            example.square * (sought - before) + sign * margin + log(sought / (example.most - sought))
        }
        var slope = gradient()
        let first = abs(slope)
        var steps = 0
        while abs(slope) >= precision, steps < 100 {
            let next = sought - slope / (example.square + example.most / (example.most - sought) / sought)
            sought = next <= 0 ? sought * 0.1 : next
            slope = gradient()
            steps += 1
        }
        if steps > 0 {
            example.share = isMirrored ? example.most - sought : sought
            example.rest = isMirrored ? sought : example.most - sought
        }
        return (first, steps)
    }

    /// One Newton step for the bias, the weights being what they are.
    private func biasStep<Sum: RowSum>(_ sum: Sum, _ bias: Double, _ examples: [Example]) -> Double {
        var (slope, curve) = (0.0, 0.0)
        for example in examples {
            let margin = example.sign * (bias + sum.product(withRow: example.row))
            let doubt = 1 / (1 + exp(margin))
            slope += example.most * example.sign * doubt
            curve += example.most * doubt * (1 - doubt)
        }
        return slope / max(curve, 1e-12)
    }

    /// The whole number next to the golden section of a count that has no divisor in common with it.
    static func stride(over count: Int) -> Int {
        func divisor(_ one: Int, _ other: Int) -> Int { other == 0 ? one : divisor(other, one % other) }
        let wanted = max(1, Int(Double(count) * 0.618))
        return (wanted...).first { divisor($0, count) == 1 } ?? 1
    }
}
