/// What each feature of a sentence says for each label: a table of small whole numbers, scaled by label.
public struct SentenceWeights: Equatable, Sendable {
    /// How many labels: the elements and flags.
    let labels: Int
    /// Ascending.
    let features: [UInt32]
    /// Feature by feature, one weight a label.
    let rows: [Int8]
    /// By label: what a weight of 1 stands for.
    let scales: [Float]
    /// By label: what is said of a sentence without features.
    let biases: [Float]
    /// By the lowest bits of a feature, and those after it: its place among the features, plus 1; 0 where none is.
    private let slots: [Int32]

    /// - Parameter rows: feature by feature, in their order.
    init(features: [UInt32], rows: [Int8], scales: [Float], biases: [Float]) {
        (labels, self.features, self.rows, self.scales, self.biases) = (scales.count, features, rows, scales, biases)
        var size = 64
        while size < features.count * 3 { size *= 2 }
        var slots = [Int32](repeating: 0, count: size)
        for (place, feature) in features.enumerated() {
            var slot = Int(feature) & (size - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = Int32(place + 1)
        }
        self.slots = slots
    }

    /// Rounds weights to whole numbers, for each label on a scale of its own.
    ///
    /// - Parameter models: by label; all other features weigh nothing.
    public init(_ models: [(bias: Double, weights: [UInt32: Float])]) {
        let features = Set(models.lazy.flatMap(\.weights.keys)).sorted()
        let scales = models.map { max($0.weights.values.lazy.map(abs).max() ?? 0, 1e-9) / 127 }
        let rows = features.flatMap { feature in
            zip(models, scales).map { Int8((($0.weights[feature] ?? 0) / $1).rounded()) }
        }
        self.init(features: features, rows: rows, scales: scales, biases: models.map { Float($0.bias) })
    }

    /// The place of a feature among those known.
    private func place(of feature: UInt32) -> Int? {
        var slot = Int(feature) & (slots.count - 1)
        while slots[slot] != 0 {
            let place = Int(slots[slot]) - 1
            if features[place] == feature { return place }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// What the features say together for each label, in logits: their weights times their values, those brought to length 1.
    ///
    /// Features that nothing was learnt of are left out; of one seen several times the highest value counts.
    func values(of features: [SentenceFeatures.Feature]) -> [Float] {
        var sums = [Float](repeating: 0, count: labels)
        let known = known(features)
        for (place, value) in known {
            for label in 0..<labels { sums[label] += value * Float(rows[place * labels + label]) }
        }
        let length = known.reduce(Float(0)) { $0 + $1.value * $1.value }.squareRoot()
        for label in 0..<labels {
            sums[label] = (length > 0 ? sums[label] / length * scales[label] : 0) + biases[label]
        }
        return sums
    }

    /// Of each feature what it adds to one label's value, in the order of the features.
    func contributions(of features: [SentenceFeatures.Feature], to label: Int) -> [Float] {
        let length = known(features).reduce(Float(0)) { $0 + $1.value * $1.value }.squareRoot()
        return features.map { feature in
            guard length > 0, let place = place(of: feature.number) else { return 0 }
            return feature.value * Float(rows[place * labels + label]) * scales[label] / length
        }
    }

    private func known(_ features: [SentenceFeatures.Feature]) -> [(place: Int, value: Float)] {
        var known: [(place: Int, value: Float)] = []
        known.reserveCapacity(features.count)
        for feature in features {
            if let place = place(of: feature.number) { known.append((place, feature.value)) }
        }
        known.sort { ($0.place, $1.value) < ($1.place, $0.value) }
        var last = -1
        known.removeAll { entry in
            defer { last = entry.place }
            return entry.place == last
        }
        return known
    }
}
