/// Whether two quotes are of the same place of an answer: half of the shorter one's words stand in the other, in order.
///
/// The words are matched as Ratcliff and Obershelp do (*Pattern Matching: the Gestalt Approach*, Dr. Dobb's Journal, 1988): the
/// longest common run first, then what stands to its left and to its right.
enum SamePlace {
    static func `is`(_ one: String, _ other: String) -> Bool {
        let (one, other) = (words(of: one), words(of: other))
        guard !one.isEmpty, !other.isEmpty else { return false }
        return common(one[...], other[...]) * 2 >= min(one.count, other.count)
    }

    /// Runs of letters, figures and underscores, in lower case.
    static func words(of text: String) -> [String] {
        text.lowercased().unicodeScalars.split { !isPartOfWord($0) }.map { String($0) }
    }

    private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber:
            true
        default: scalar == "_"
        }
    }

    private static func common(_ one: ArraySlice<String>, _ other: ArraySlice<String>) -> Int {
        guard let run = longestRun(one, other) else { return 0 }
        return run.length
            + common(one[..<run.one], other[..<run.other])
            + common(one[(run.one + run.length)...], other[(run.other + run.length)...])
    }

    /// The longest run of words in both, of equals the one that begins first.
    private static func longestRun(
        _ one: ArraySlice<String>, _ other: ArraySlice<String>
    ) -> (one: Int, other: Int, length: Int)? {
        var best: (one: Int, other: Int, length: Int)?
        // By word of the other: how long a run ends there and at the last word of the one.
        var lengths = [Int](repeating: 0, count: other.count + 1)
        for i in one.indices {
            var next = [Int](repeating: 0, count: other.count + 1)
            for (place, j) in other.indices.enumerated() where one[i] == other[j] {
                let length = lengths[place] + 1
                next[place + 1] = length
                if length > best?.length ?? 0 { best = (i - length + 1, j - length + 1, length) }
            }
            lengths = next
        }
        return best
    }
}
