/// The tests of all patterns as plain numbers in a few lists: matching reads them and copies nothing.
struct TestStore: Sendable {
    private var bits: [UInt64] = []
    private var tests: [Packed] = []

    /// A test, its sets of words kept in ``bits``.
    private struct Packed: Sendable {
        var words: Row
        var forms: Row
        var marks: Token.Marks
        var isThing: Bool
        var isOther: Bool
        /// One bit a subject; 0 for any word.
        var subjects: UInt8
        /// Tests that must not hold, in ``tests``.
        var except: Range<Int>
    }

    /// A set of words: one word, or bits of the list.
    private struct Row: Sendable {
        var single: Symbol
        var start: Int
        var count: Int
    }

    /// Keeps a test, and gives its number.
    mutating func add(_ test: WordTest) -> Int {
        let first = tests.count
        for exception in test.except { tests.append(packed(exception, except: 0..<0)) }
        tests.append(packed(test, except: first..<tests.count))
        return tests.count - 1
    }

    /// Whether a test holds for a word.
    func holds(_ number: Int, for word: WordCode) -> Bool {
        let test = tests[number]
        guard isNamed(test, word) else { return false }
        if test.subjects != 0 {
            guard word.marks.contains(.verb), test.subjects & word.subject.bit != 0 else { return false }
        }
        for exception in test.except where isNamed(tests[exception], word) { return false }
        return true
    }

    private func isNamed(_ test: Packed, _ word: WordCode) -> Bool {
        if !test.marks.isDisjoint(with: word.marks) { return true }
        if test.isThing && word.isThing || test.isOther && word.marks.contains(.person) { return true }
        return contains(test.words, word.form) || contains(test.words, word.lemma)
            || contains(test.words, word.otherLemma) || contains(test.forms, word.form)
    }

    private func contains(_ row: Row, _ symbol: Symbol) -> Bool {
        guard symbol != Vocabulary.unknown else { return false }
        if row.count == 0 { return row.single == symbol }
        let word = symbol >> 6
        return word < row.count && bits[row.start + word] & (1 << UInt64(symbol & 63)) != 0
    }

    private mutating func packed(_ test: WordTest, except: Range<Int>) -> Packed {
        Packed(
            words: row(test.words), forms: row(test.forms), marks: test.marks, isThing: test.isThing,
            isOther: test.isOther,
            subjects: test.subjects.reduce(0) { $0 | $1.bit }, except: except)
    }

    private mutating func row(_ set: SymbolSet) -> Row {
        let members = set.members
        guard members.count > 1, let last = members.last else {
            return Row(single: members.first ?? -1, start: 0, count: 0)
        }
        let row = Row(single: -1, start: bits.count, count: (last >> 6) + 1)
        bits += [UInt64](repeating: 0, count: row.count)
        for symbol in members { bits[row.start + (symbol >> 6)] |= 1 << UInt64(symbol & 63) }
        return row
    }
}

extension Subject {
    /// A bit of its own.
    fileprivate var bit: UInt8 {
        switch self {
        case .own: 1
        case .we: 2
        case .other: 4
        case .nobody: 8
        case .you: 16
        case .it: 32
        case .none: 64
        }
    }
}
