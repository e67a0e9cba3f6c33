public import Evaluation

/// A weighted sum of features.
public struct LinearModel: Equatable, Sendable {
    /// What it gives where no feature is.
    public var bias: Double
    /// By feature; what is not there weighs nothing.
    public var weights: [UInt32: Float]

    /// A model of its weights.
    public init(bias: Double, weights: [UInt32: Float]) {
        self.bias = bias
        self.weights = weights
    }

    /// The sum for a text: above 0 speaks for the label. Features are summed in their order, so that it is the same each time.
    public func value(of features: FeatureVector) -> Double {
        let known = features.filter { weights[$0.key] != nil }.sorted { $0.key < $1.key }
        return known.reduce(bias) { $0 + Double($1.value) * Double(weights[$1.key] ?? 0) }
    }
}
