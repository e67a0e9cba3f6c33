/// What one word of a pattern asks of one word of a text.
struct WordTest: Sendable {
    /// Words it may be, by form or dictionary word.
    var words = SymbolSet()
    /// Words it may be by its form alone.
    var forms = SymbolSet()
    /// Marks of which one is enough.
    var marks: Token.Marks = []
    /// Whether any word with content will do.
    var isThing = false
    /// Whether somebody else will do, by role, name or pronoun.
    var isOther = false
    /// Whose verb it must be; empty for any word.
    var subjects: [Subject] = []
    /// Words and marks it must not have.
    var except: [WordTest] = []

    /// Whether it can be looked up by its words alone.
    var isLexical: Bool { marks.isEmpty && !isThing && !isOther && words.count + forms.count > 0 }

    mutating func formUnion(_ other: WordTest) {
        words.formUnion(other.words)
        forms.formUnion(other.forms)
        marks.formUnion(other.marks)
        isThing = isThing || other.isThing
        isOther = isOther || other.isOther
    }
}

/// One step of a compiled pattern.
indirect enum Step: Sendable {
    /// One word, or one of the phrases.
    case word(WordTest, phrases: [[WordTest]])
    /// So many words of any kind.
    case gap(ClosedRange<Int>)
    case optional([Step])
    /// The sentence's first word comes next.
    case start
    /// The sentence ends here.
    case end

    /// Fewest and most words it takes.
    var width: ClosedRange<Int> {
        switch self {
        case .word(let test, let phrases):
            let widths = phrases.map(\.count) + (test.isEmpty ? [] : [1])
            return (widths.min() ?? 1)...(widths.max() ?? 1)
        case .gap(let range): return range
        case .optional(let steps): return 0...steps.reduce(0) { $0 + $1.width.upperBound }
        case .start, .end: return 0...0
        }
    }
}

extension WordTest {
    /// Whether no single word can satisfy it.
    var isEmpty: Bool { !isLexical && marks.isEmpty && !isThing && !isOther }
}
