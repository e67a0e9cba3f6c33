/// Finds the name that was meant by one that does not exist: `mintues` is near `minutes`.
public enum NearestName {
    /// The nearest of the names, or nil where none is near enough to be what was meant.
    ///
    /// Near enough is one slip (a letter left out, put in, exchanged or swapped with its neighbour) for every three letters,
    /// and at least one; failing that, a name that goes on where the given one ends. The first of equally near names wins.
    public static func of(_ name: String, among names: some Sequence<String>) -> String? {
        let given = Array(name.lowercased())
        let most = max(1, given.count / 3)
        var best: (name: String, slips: Int)?
        var longer: String?
        for candidate in names where !candidate.isEmpty {
            let letters = Array(candidate.lowercased())
            if longer == nil, given.count >= 3, letters.starts(with: given) { longer = candidate }
            guard abs(letters.count - given.count) <= most else { continue }
            let slips = distance(given, letters)
            if slips <= most, slips < (best?.slips ?? .max) { best = (candidate, slips) }
        }
        return best?.name ?? longer
    }

    /// `, did you mean …?` or nothing, for the end of a sentence.
    public static func suggestion(for name: String, among names: some Sequence<String>) -> String {
        of(name, among: names).map { ", did you mean `\($0)`?" } ?? ""
    }

    /// Edit distance with swaps of neighbours: optimal string alignment, in time proportional to the product of the lengths.
    static func distance(_ left: [Character], _ right: [Character]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for i in left.indices {
            var row = [i + 1]
            for j in right.indices {
                let exchange = last[j] + (left[i] == right[j] ? 0 : 1)
                var least = min(exchange, last[j + 1] + 1, row[j] + 1)
                if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
                    least = min(least, beforeLast[j - 1] + 1)
                }
                row.append(least)
            }
            beforeLast = last
            last = row
        }
        return last[right.count]
    }
}
