/// A text, read: its words in sentences and clauses, each with its dictionary word, its subject and its status.
struct Passage: Sendable {
    private(set) var tokens: [Token]
    private(set) var sentences: [Sentence]
    private var clauses: [Clause] = []
    /// By word.
    private var clauseNumbers: [Int] = []

    struct Sentence: Sendable {
        var tokens: Range<Int>
        var clauses: [Clause]
        var isQuestion: Bool
    }

    /// Reads at most this many bytes of a text. An answer that fits the clock has 2,300; what a person could say or type in ten
    /// times that is still read, and a pasted megabyte takes no longer than that.
    static let limit = 24_000

    init(_ text: String, lemmatiser: Lemmatiser) {
        var tokens = Tokeniser.tokens(of: text, bytes: Passage.limit)
        Numbers.mark(&tokens)
        let ranges = Sentences.ranges(of: tokens)
        for range in ranges { Passage.markWords(of: range, &tokens, lemmatiser) }
        let clauseReader = ClauseReader(tokens: tokens)
        var statuses = StatusReader(tokens: tokens)
        sentences = []
        for range in ranges {
            let isQuestion =
                range.upperBound < tokens.count
                ? tokens[range.upperBound].before.contains(.question)
                : Passage.endsWithQuestion(text)
            let clauses = clauseReader.clauses(of: range)
            statuses.mark(clauses, of: range, isQuestion: isQuestion)
            sentences.append(Sentence(tokens: range, clauses: clauses, isQuestion: isQuestion))
        }
        self.tokens = statuses.tokens
        clauses = sentences.flatMap(\.clauses)
        for (number, clause) in clauses.enumerated() {
            clauseNumbers.append(contentsOf: repeatElement(number, count: clause.tokens.count))
        }
    }

    private static func markWords(of sentence: Range<Int>, _ tokens: inout [Token], _ lemmatiser: Lemmatiser) {
        for index in sentence {
            let text = tokens[index].text
            var code = lemmatiser.code(of: text)
            code.marks.formUnion(tokens[index].marks)
            if index == sentence.lowerBound || text == "i" { code.marks.remove(.capital) }
            if code.marks.contains(.date) { code.marks.remove(.modal) }
            if code.marks.contains(.capital), isName(code.marks) { code.marks.insert(.person) }
            tokens[index].code = code
        }
    }

    private static func isName(_ marks: Token.Marks) -> Bool {
        marks.isDisjoint(with: [.date, .number, .function])
    }

    private static func endsWithQuestion(_ text: String) -> Bool {
        guard text.utf8.count <= limit else { return false }
        return text.unicodeScalars.reversed().prefix(4).first { !$0.properties.isWhitespace && $0 != "\"" } == "?"
    }

    /// The clause of this number, counted through the text.
    func clause(_ number: Int) -> Clause { clauses[number] }

    /// The number of the clause that a word stands in.
    func clauseNumber(of token: Int) -> Int { clauseNumbers[token] }
}
