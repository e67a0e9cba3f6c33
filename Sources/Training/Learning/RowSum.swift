/// A weight vector that is only ever a sum of rows, which is all that learning with squared weights can come to.
protocol RowSum {
    /// Nothing yet.
    init(of rows: TrainingRows)
    /// Adds a row so many times.
    mutating func add(_ amount: Double, ofRow row: Int)
    /// The product of the sum with a row.
    func product(withRow row: Int) -> Double
    /// The product of a row with itself.
    func square(ofRow row: Int) -> Double
}

/// The sum as weights by feature: for many rows of few features.
struct WeightSum: RowSum {
    private let rows: TrainingRows
    private var weights: [Double]

    init(of rows: TrainingRows) {
        self.rows = rows
        weights = [Double](repeating: 0, count: rows.features.count)
    }

    mutating func add(_ amount: Double, ofRow row: Int) {
        let cells = rows.cells(of: row)
        rows.places.withUnsafeBufferPointer { places in
            rows.values.withUnsafeBufferPointer { values in
                weights.withUnsafeMutableBufferPointer { weights in
                    for cell in cells { weights[Int(places[cell])] += amount * Double(values[cell]) }
                }
            }
        }
    }

    func product(withRow row: Int) -> Double {
        let cells = rows.cells(of: row)
        return rows.places.withUnsafeBufferPointer { places in
            rows.values.withUnsafeBufferPointer { values in
                weights.withUnsafeBufferPointer { weights in
                    var sum = 0.0
                    for cell in cells { sum += weights[Int(places[cell])] * Double(values[cell]) }
                    return sum
                }
            }
        }
    }

    func square(ofRow row: Int) -> Double {
        rows.values[rows.cells(of: row)].reduce(0) { $0 + Double($1) * Double($1) }
    }
}

/// The sum as its products with all rows: for few rows of many features.
struct ProductSum: RowSum {
    private let table: [Double]
    private var products: [Double]

    init(of rows: TrainingRows) {
        table = rows.products ?? []
        products = [Double](repeating: 0, count: rows.count)
    }

    mutating func add(_ amount: Double, ofRow row: Int) {
        let start = row * products.count
        table.withUnsafeBufferPointer { table in
            products.withUnsafeMutableBufferPointer { products in
                for other in products.indices { products[other] += amount * table[start + other] }
            }
        }
    }

    func product(withRow row: Int) -> Double { products[row] }

    func square(ofRow row: Int) -> Double { table[row * products.count + row] }
}
