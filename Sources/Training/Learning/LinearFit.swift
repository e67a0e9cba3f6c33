/// What learning came to: a model, and what it says of every row, of those not learnt from too.
public struct LinearFit: Sendable {
    /// Of each row.
    public let values: [Double]
    private let bias: Double
    /// How often each row stands in the weights.
    private let amounts: [Double]
    private let rows: TrainingRows

    init(_ amounts: [Double], bias: Double, in rows: TrainingRows, values: [Double]) {
        self.amounts = amounts
        self.bias = bias
        self.rows = rows
        self.values = values
    }

    init(_ amounts: [Double], bias: Double, in rows: TrainingRows) {
        func values<Sum: RowSum>(_ sum: Sum) -> [Double] {
            var sum = sum
            for row in 0..<rows.count where amounts[row] != 0 { sum.add(amounts[row], ofRow: row) }
            return (0..<rows.count).map { bias + sum.product(withRow: $0) }
        }
        self.init(
            amounts, bias: bias, in: rows,
            values: rows.products == nil ? values(WeightSum(of: rows)) : values(ProductSum(of: rows)))
    }

    /// The model, for texts that were not among the rows. Weights that are exactly 0 are left out.
    public var model: LinearModel {
        var weights = [Double](repeating: 0, count: rows.features.count)
        for row in 0..<rows.count where amounts[row] != 0 {
            for cell in rows.cells(of: row) {
                weights[Int(rows.places[cell])] += amounts[row] * Double(rows.values[cell])
            }
        }
        var byFeature: [UInt32: Float] = [:]
        for (feature, weight) in zip(rows.features, weights) where weight != 0 { byFeature[feature] = Float(weight) }
        return LinearModel(bias: bias, weights: byFeature)
    }
}
