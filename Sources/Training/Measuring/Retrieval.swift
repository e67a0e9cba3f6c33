/// How much of what was sought was found, and how much of what was found was sought.
struct Retrieval {
    var right = 0
    var wrong = 0
    var missed = 0

    /// 1 where nothing was found.
    var precision: Double { right + wrong == 0 ? 1 : Double(right) / Double(right + wrong) }
    /// 1 where nothing was sought.
    var recall: Double { right + missed == 0 ? 1 : Double(right) / Double(right + missed) }
    /// The harmonic mean of the two.
    var f1: Double {
        let sum = precision + recall
        return sum == 0 ? 0 : 2 * precision * recall / sum
    }

    mutating func count(isSought: Bool, isFound: Bool) {
        switch (isSought, isFound) {
        case (true, true): right += 1
        case (false, true): wrong += 1
        case (true, false): missed += 1
        case (false, false): break
        }
    }
}
