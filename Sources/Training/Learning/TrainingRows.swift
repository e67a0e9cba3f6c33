public import Evaluation

/// The features of many texts, laid out for learning: rows of places and values one behind the other.
///
/// Build it once, and learn every label and fold from it. Where a row holds more features than there are rows, as with n-grams
/// of whole answers, the products of all rows with each other are kept too: learning then no longer looks at features.
public struct TrainingRows: Sendable {
    /// How many rows.
    public let count: Int
    /// The features there are, ascending: a place in it stands for the feature.
    let features: [UInt32]
    /// Of each row, where it begins in `places` and `values`; and where the last one ends.
    let starts: [Int]
    let places: [Int32]
    let values: [Float]
    /// Row by row, the products with all rows.
    let products: [Double]?

    /// Lays out the features of texts, in their order.
    ///
    /// - Complexity: the features of all rows, sorted; with products, those times the number of rows.
    public init(_ rows: [FeatureVector]) {
        count = rows.count
        let features = Set(rows.lazy.flatMap(\.keys)).sorted()
        let placeOf = Dictionary(uniqueKeysWithValues: zip(features, Int32(0)...))
        var starts = [0]
        var places: [Int32] = []
        var values: [Float] = []
        for row in rows {
            let cells = row.map { (place: placeOf[$0.key] ?? 0, value: $0.value) }.sorted { $0.place < $1.place }
            places += cells.map(\.place)
            values += cells.map(\.value)
            starts.append(places.count)
        }
        self.features = features
        self.starts = starts
        self.places = places
        self.values = values
        let isDense = rows.count * rows.count <= places.count
        products = isDense ? TrainingRows.products(starts, places, values, features.count) : nil
    }

    /// The cells of a row, as indices of `places` and `values`.
    func cells(of row: Int) -> Range<Int> { starts[row]..<starts[row + 1] }

    private static func products(
        _ starts: [Int], _ places: [Int32], _ values: [Float], _ features: Int
    ) -> [Double] {
        let rows = starts.count - 1
        var products = [Double](repeating: 0, count: rows * rows)
        var spread = [Float](repeating: 0, count: features)
        places.withUnsafeBufferPointer { places in
            values.withUnsafeBufferPointer { values in
                spread.withUnsafeMutableBufferPointer { spread in
                    for row in 0..<rows {
                        for cell in starts[row]..<starts[row + 1] { spread[Int(places[cell])] = values[cell] }
                        for other in 0...row {
                            var sum = 0.0
                            for cell in starts[other]..<starts[other + 1] {
                                sum += Double(spread[Int(places[cell])] * values[cell])
                            }
                            products[row * rows + other] = sum
                            products[other * rows + row] = sum
                        }
                        for cell in starts[row]..<starts[row + 1] { spread[Int(places[cell])] = 0 }
                    }
                }
            }
        }
        return products
    }
}
