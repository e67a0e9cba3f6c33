/// A word of a text. Its bytes are always those of a whole word as it was written: both halves of `didn't` have the same.
struct Token: Sendable {
    /// UTF-8 byte offsets in the text as given.
    var start: Int
    var end: Int
    /// Lower case, apostrophes straight, halves of contractions spelled out: `did`, `not`.
    var text: String
    /// What patterns ask of it.
    var code = WordCode()
    /// What stands between it and the word before.
    var before: Breaks = []
    var status: Status = .asserted

    var marks: Marks {
        get { code.marks }
        set { code.marks = newValue }
    }

    /// What a word is, as far as the rules need it.
    struct Marks: OptionSet, Sendable {
        let rawValue: UInt32
        /// A figure or a number word.
        static let number = Marks(rawValue: 1 << 0)
        static let money = Marks(rawValue: 1 << 1)
        static let percent = Marks(rawValue: 1 << 2)
        static let duration = Marks(rawValue: 1 << 3)
        /// A month, a weekday, `19th`, a year.
        static let date = Marks(rawValue: 1 << 4)
        /// Written with a capital inside a sentence.
        static let capital = Marks(rawValue: 1 << 5)
        /// A verb's past form or participle.
        static let past = Marks(rawValue: 1 << 6)
        /// A form in -ing.
        static let ing = Marks(rawValue: 1 << 7)
        /// One of the few hundred words that carry grammar and no content.
        static let function = Marks(rawValue: 1 << 8)
        /// The verb that carries its clause.
        static let head = Marks(rawValue: 1 << 9)
        /// Within double quotes.
        static let quoted = Marks(rawValue: 1 << 10)
        /// Somebody by role or name.
        static let person = Marks(rawValue: 1 << 11)
        /// A figure written in digits.
        static let digits = Marks(rawValue: 1 << 12)
        /// Stands where a verb with the clause's subject stands: it carries the clause, or opens one that has no subject.
        static let verb = Marks(rawValue: 1 << 13)
        static let conjunction = Marks(rawValue: 1 << 14)
        static let modal = Marks(rawValue: 1 << 15)
        static let auxiliary = Marks(rawValue: 1 << 16)
        static let adverb = Marks(rawValue: 1 << 17)
        static let negator = Marks(rawValue: 1 << 18)
    }

    /// What stands between two words.
    struct Breaks: OptionSet, Sendable {
        let rawValue: UInt8
        static let comma = Breaks(rawValue: 1 << 0)
        /// Semicolon, colon, dash, bracket.
        static let strong = Breaks(rawValue: 1 << 1)
        /// Full stop, exclamation or question mark.
        static let stop = Breaks(rawValue: 1 << 2)
        static let question = Breaks(rawValue: 1 << 3)
        static let line = Breaks(rawValue: 1 << 4)
        static let space = Breaks(rawValue: 1 << 5)
        static let opening = Breaks(rawValue: 1 << 6)
        static let hyphen = Breaks(rawValue: 1 << 7)
    }

    /// A word with content of its own: no grammar word.
    var isThing: Bool { code.isThing }

    /// `may`, but not `May`.
    var isModal: Bool { marks.contains(.modal) }
}

/// A word as patterns see it: plain numbers, cheap to hand about.
struct WordCode: Sendable {
    /// Of the word as it stands.
    var form: Symbol = Vocabulary.unknown
    /// Of its dictionary word, and of a second one where it may belong to two: `left`, leave and left.
    var lemma: Symbol = Vocabulary.unknown
    var otherLemma: Symbol = Vocabulary.unknown
    var marks: Token.Marks = []
    /// Whose deed or state its clause tells.
    var subject: Subject = .none

    /// A word with content of its own: no grammar word.
    var isThing: Bool { !marks.contains(.function) }
}

/// Who does what a clause tells.
enum Subject: String, Sendable, CaseIterable {
    // The candidate's "I" is spelled as people write it.
    case own = "I"
    case we
    case other
    case nobody
    case you
    case it
    case none
}

/// In what way a clause is said.
enum Status: String, Sendable, CaseIterable {
    case asserted, negated, rejected, hypothetical, quoted, reported, asked, generic, intended
}
