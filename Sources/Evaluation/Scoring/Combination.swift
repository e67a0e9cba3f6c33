/// How single findings become one certainty.
enum Combination {
    /// What a probe brings out counts this much of what it would have counted unasked.
    static let probeDiscount = 0.8

    /// That at least one of several independent findings is right: `1 − Π(1 − e)`.
    static func together(_ confidences: Double...) -> Double { together(confidences) }

    static func together(_ confidences: [Double]) -> Double {
        1 - confidences.reduce(1) { $0 * (1 - min(max($1, 0), 1)) }
    }

    /// Certainty from findings in different clauses: the best two count, so that talking on earns nothing.
    static func bestTwo(_ byClause: [Int: Double]) -> Double {
        together(Array(byClause.values.sorted(by: >).prefix(2)))
    }
}

/// Quotes, compared as a person would.
enum Quotation {
    /// Those of a finding's quote and of what is said back of it: the same words in a longer sentence are the same words.
    static func keys(of finding: Finding) -> [String] {
        [finding.quote, finding.spoken].compactMap(\.self).map(key)
    }

    /// Equal for quotes of the same words, whatever their case and signs.
    static func key(_ quote: String) -> String {
        Tokeniser.tokens(of: quote, bytes: quote.utf8.count).map(\.text).joined(separator: " ")
    }
}
