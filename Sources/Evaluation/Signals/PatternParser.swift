import Scenario

/// Compiles the language of the signal files into steps.
///
///     word  =word  {class of the file}  @class-of-the-lexicon  @I @we @other @number @money @percent @duration @date
///     @thing @past @ing @head   a|b   a|on_time (a phrase among others)   a~b (a but not b)   I:word (a verb whose subject is I)   <0-3>   (optional part)
///     ^ (start of the sentence)   $ (its end)   word* (the word whose clause decides the status)
struct PatternParser {
    var vocabulary: Vocabulary
    /// Words of each class, `@name` or `{name}`.
    var classes: [String: [String]]

    /// What is wrong with a pattern, in words, and where in its text.
    struct Problem: Error {
        var message: String
        var offset: Int
    }

    /// The steps of a pattern, and which of them decides the status.
    func steps(of text: String) throws(Problem) -> (steps: [Step], deciding: Int?) {
        var terms = PatternTerms(text)
        var steps: [Step] = []
        var deciding: Int?
        while let term = terms.next() {
            if term.text.hasSuffix("*") {
                deciding = steps.count
                steps.append(try step(of: .init(text: String(term.text.dropLast()), offset: term.offset)))
            } else {
                steps.append(try step(of: term))
            }
        }
        guard steps.contains(where: { $0.width.lowerBound > 0 }) else {
            throw Problem(message: "a pattern needs at least one word", offset: 0)
        }
        return (steps, deciding)
    }

    private func step(of term: PatternTerms.Term) throws(Problem) -> Step {
        switch term.text.first {
        case "<": return .gap(try gap(term))
        case "(":
            guard term.text.hasSuffix(")") else {
                throw Problem(message: "the bracket is not closed", offset: term.offset)
            }
            return .optional(try steps(of: String(term.text.dropFirst().dropLast())).steps)
        case "^": return .start
        case "$": return .end
        default: return try word(term)
        }
    }

    private func gap(_ term: PatternTerms.Term) throws(Problem) -> ClosedRange<Int> {
        let bounds = term.text.dropFirst().dropLast().split(separator: "-").map { Int($0) }
        guard term.text.hasSuffix(">"), bounds.count == 2, let low = bounds[0], let high = bounds[1], low <= high,
            high <= 20
        else { throw Problem(message: "a gap is written <0-3>, with at most 20 words", offset: term.offset) }
        return low...high
    }

    private func word(_ term: PatternTerms.Term) throws(Problem) -> Step {
        var text = Substring(term.text)
        var subjects: [Subject] = []
        if let colon = text.firstIndex(of: ":") {
            for name in text[..<colon].split(separator: ",") {
                guard let subject = Subject(rawValue: String(name)) else {
                    throw Problem(message: "no subject is called \"\(name)\"", offset: term.offset)
                }
                subjects.append(subject)
            }
            text = text[text.index(after: colon)...]
        }
        let parts = text.split(separator: "~", omittingEmptySubsequences: false)
        var test = WordTest(subjects: subjects)
        var phrases: [[WordTest]] = []
        for alternative in (parts.first ?? "").split(separator: "|") {
            try add(String(alternative), to: &test, &phrases, at: term.offset)
        }
        for part in parts.dropFirst() {
            for alternative in part.split(separator: "|") {
                var exception = WordTest()
                var ignored: [[WordTest]] = []
                try add(String(alternative), to: &exception, &ignored, at: term.offset)
                test.except.append(exception)
            }
        }
        guard !test.isEmpty || !phrases.isEmpty else { throw Problem(message: "nothing to match", offset: term.offset) }
        return .word(test, phrases: subjects.isEmpty ? phrases : phrases.map { owned($0, by: subjects) })
    }

    private func owned(_ phrase: [WordTest], by subjects: [Subject]) -> [WordTest] {
        var phrase = phrase
        if !phrase.isEmpty { phrase[0].subjects = subjects }
        return phrase
    }

    /// Adds one alternative: a word, a class, or something built in.
    private func add(
        _ name: String, to test: inout WordTest, _ phrases: inout [[WordTest]], at offset: Int
    ) throws(Problem) {
        if name.hasPrefix("=") {
            test.forms.insert(vocabulary.symbol(name.dropFirst().lowercased()))
        } else if name.hasPrefix("{") || name.hasPrefix("@") {
            if let builtIn = PatternParser.builtIn(name, vocabulary) { return test.formUnion(builtIn) }
            guard let words = classes[name] else {
                throw Problem(message: "no class is called \(name)", offset: offset)
            }
            for entry in words { try add(entry: entry, to: &test, &phrases, at: offset) }
        } else if name.contains("_") {
            let words = name.split(separator: "_")
            phrases.append(words.map { WordTest(words: SymbolSet([vocabulary.symbol($0.lowercased())])) })
        } else {
            test.words.insert(vocabulary.symbol(name.lowercased()))
        }
    }

    /// An entry of a class: a word, a phrase, or another class of the lexicon.
    private func add(
        entry: String, to test: inout WordTest, _ phrases: inout [[WordTest]], at offset: Int
    ) throws(Problem) {
        let words = entry.split(separator: " ").map(String.init)
        if words.count > 1 {
            phrases.append(words.map { WordTest(words: SymbolSet([vocabulary.symbol($0.lowercased())])) })
        } else if entry.hasPrefix("@"), classes[entry].map({ !$0.contains(entry) }) ?? true {
            try add(entry, to: &test, &phrases, at: offset)
        } else {
            test.words.insert(vocabulary.symbol(entry.lowercased()))
        }
    }

    private static func builtIn(_ name: String, _ vocabulary: Vocabulary) -> WordTest? {
        switch name {
        case "@I": WordTest(forms: SymbolSet([vocabulary.symbol("i")]))
        case "@we": WordTest(forms: SymbolSet([vocabulary.symbol("we")]))
        case "@other":
            WordTest(forms: SymbolSet(["he", "she", "they", "him", "them"].map(vocabulary.symbol)), isOther: true)
        case "@number": WordTest(marks: .number)
        case "@money": WordTest(marks: .money)
        case "@percent": WordTest(marks: .percent)
        case "@duration": WordTest(marks: .duration)
        case "@date": WordTest(marks: .date)
        case "@past": WordTest(marks: .past)
        case "@ing": WordTest(marks: .ing)
        case "@head": WordTest(marks: .head)
        case "@name": WordTest(marks: .capital)
        case "@thing": WordTest(isThing: true)
        default: nil
        }
    }
}
