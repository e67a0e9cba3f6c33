/// Leads a word back to its dictionary word: by the closed table, or by a rule of spelling whose outcome is a word that the
/// rules or the tables know. So nothing unknown is ever cut short into something known by chance of its end.
struct Lemmatiser: Sendable {
    let vocabulary: Vocabulary
    /// By form: what the tables say of it, so that a word is looked up once.
    private let entries: [Entry]

    /// What the tables say of a word.
    private struct Entry: Sendable {
        var lemma = Vocabulary.unknown
        var other = Vocabulary.unknown
        var marks: Token.Marks = []
    }

    /// - Parameter vocabulary: which knows the words of the tables.
    init(vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
        var entries = [Entry](repeating: Entry(), count: vocabulary.count)
        for (form, lemmas) in Irregular.lemmas {
            let symbol = vocabulary.symbol(form)
            entries[symbol].lemma = vocabulary.symbol(lemmas[0])
            entries[symbol].other = lemmas.count > 1 ? vocabulary.symbol(lemmas[1]) : Vocabulary.unknown
        }
        for (mark, words) in Lemmatiser.marked {
            for word in words { entries[vocabulary.symbol(word)].marks.insert(mark) }
        }
        entries[Vocabulary.unknown] = Entry()
        self.entries = entries
    }

    /// Every word that the tables say something of.
    static let words = marked.reduce(into: Irregular.words.union(Irregular.lemmas.keys)) { $0.formUnion($1.words) }

    private static let marked: [(mark: Token.Marks, words: Set<String>)] = [
        (.function, Words.function), (.person, Words.people), (.past, Irregular.pasts),
        (.conjunction, Words.conjunctions),
        (.modal, Words.modals), (.auxiliary, Words.auxiliaries), (.adverb, Words.adverbs), (.negator, Words.negators),
    ]

    /// The numbers of a word's form and of its one or two dictionary words, and what it is by its spelling.
    func code(of word: String) -> WordCode {
        let form = vocabulary.symbol(word)
        var code = WordCode(form: form, marks: entries[form].marks)
        if entries[form].lemma != Vocabulary.unknown {
            (code.lemma, code.otherLemma) = (entries[form].lemma, entries[form].other)
        } else {
            let lemma = regular(word)
            code.lemma = lemma == Vocabulary.unknown ? form : lemma
            code.otherLemma = lemma == Vocabulary.unknown ? Vocabulary.unknown : form
            if word.hasSuffix("s"), entries[lemma].marks.contains(.person) { code.marks.insert(.person) }
        }
        if word.utf8.count > 3, word.hasSuffix("ed"), !Irregular.notPasts.contains(word) { code.marks.insert(.past) }
        if word.utf8.count > 4, word.hasSuffix("ing") { code.marks.insert(.ing) }
        return code
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
