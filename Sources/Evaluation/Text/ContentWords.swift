/// The words of a text that say what it is about, led back to stems so that two tellings of one case can be compared.
public enum ContentWords {
    /// The words of a text by their stems, each as it was said first. Grammar words, figures and dates are left out; of each
    /// other word the stem is its dictionary word or its first five letters, so that *migration* and *migrated* are one.
    ///
    /// - Complexity: linear in the text, of which the first 24,000 bytes are read.
    public static func byStem(in text: String) -> [String: String] {
        var tokens = Tokeniser.tokens(of: text, bytes: Passage.limit)
        Numbers.mark(&tokens)
        return byStem(in: tokens[...])
    }

    static func byStem(in tokens: ArraySlice<Token>) -> [String: String] {
        var words: [String: String] = [:]
        for token in tokens where token.marks.isDisjoint(with: [.number, .date]) && token.text.utf8.count > 2 {
            guard !Words.function.contains(token.text) else { continue }
            let stem = Words.stem(token.text)
            if words[stem] == nil { words[stem] = token.text }
        }
        return words
    }
}
