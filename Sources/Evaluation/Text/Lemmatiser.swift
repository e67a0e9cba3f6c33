/// Leads a word back to its dictionary word: by the closed table, or by a rule of spelling whose outcome is a word that the
/// rules or the tables know. So nothing unknown is ever cut short into something known by chance of its end.
struct Lemmatiser: Sendable {
    let vocabulary: Vocabulary

    /// The numbers of a word's form and of its one or two dictionary words.
    func symbols(of word: String) -> (form: Symbol, lemma: Symbol, other: Symbol) {
        let form = vocabulary.symbol(word)
        if let lemmas = Irregular.lemmas[word] {
            return (form, vocabulary.symbol(lemmas[0]), lemmas.count > 1 ? vocabulary.symbol(lemmas[1]) : 0)
        }
        let lemma = regular(word)
        return (form, lemma == 0 ? form : lemma, lemma == 0 ? 0 : form)
    }

    /// The first dictionary word that a rule of spelling gives; 0 for none.
    private func regular(_ word: String) -> Symbol {
        let length = word.utf8.count
        guard length > 3 else { return spelled(word) }
        if word.hasSuffix("ies") || word.hasSuffix("ied") { return known(word, drop: 3, add: ["y", "ie"]) }
        if word.hasSuffix("ing"), length > 4 { return participle(word, drop: 3) }
        if word.hasSuffix("ed") { return participle(word, drop: 2) }
        if word.hasSuffix("es") {
            let symbol = known(word, drop: 1, add: [""])
            return symbol != 0 ? symbol : known(word, drop: 2, add: [""])
        }
        if word.hasSuffix("s"), !word.hasSuffix("ss") { return known(word, drop: 1, add: [""]) }
        if word.hasSuffix("er") { return known(word, drop: 2, add: ["", "e"]) }
        return spelled(word)
    }

    private func participle(_ word: String, drop: Int) -> Symbol {
        let symbol = known(word, drop: drop, add: ["e", ""])
        if symbol != 0 { return symbol }
        let stem = word.utf8.dropLast(drop)
        guard stem.count > 2, let last = stem.last, stem.dropLast().last == last else { return 0 }
        return known(word, drop: drop + 1, add: [""])
    }

    private func known(_ word: String, drop: Int, add endings: [String]) -> Symbol {
        let stem = String(word.dropLast(drop))
        for ending in endings {
            let symbol = vocabulary.symbol(stem + ending)
            if symbol != 0 { return symbol }
            let respelled = spelled(stem + ending)
            if respelled != 0 { return respelled }
        }
        return 0
    }

    /// The other spelling of -ize and -or, where it is the one that is known.
    private func spelled(_ word: String) -> Symbol {
        if word.hasSuffix("ize") { return vocabulary.symbol(word.dropLast(3) + "ise") }
        if word.hasSuffix("yze") { return vocabulary.symbol(word.dropLast(3) + "yse") }
        return 0
    }
}
