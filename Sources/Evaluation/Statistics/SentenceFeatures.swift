import Scenario

/// What the statistics see of one sentence: its words in pairs, who does what in which status, how its clauses are joined, what
/// the signals heard in it, its figures, and where in the answer it stands.
///
/// Features carry what is said rather than how: no characters, no signs, no names of rare things beyond single words.
struct SentenceFeatures {
    let passage: Passage
    let heard: [Heard]
    /// By word of the passage.
    let keys: [UInt32]

    /// A match of a signal, as far as it counts in its clause.
    struct Heard {
        var signal: String
        var kind: Finding.Kind
        var deciding: Int
        var confidence: Double
    }

    /// One thing seen.
    struct Feature {
        var number: UInt32
        var value: Float
        /// The words that it was seen in; none for what is true of the sentence as a whole.
        var words: Range<Int>
    }

    /// Raised whenever the same sentence gives other features than before: weights learnt from the old ones do not fit.
    static let version: UInt32 = 1

    private enum Kind: UInt8 {
        case word = 1, pair, verb, verbOfSubject, clause, signal, heard, mark, place, length, join, joinedVerb,
            joiningVerb, turn
    }

    /// All features of a sentence, some of them twice.
    ///
    /// - Parameter place: which of how many sentences that are listened to it is.
    func features(of sentence: Passage.Sentence, at place: Int, of count: Int) -> [Feature] {
        var features: [Feature] = []
        features.reserveCapacity(sentence.tokens.count * 4 + 24)
        addWords(of: sentence, to: &features)
        addMarks(of: sentence, to: &features)
        addJoins(of: sentence, to: &features)
        addHeard(in: sentence, to: &features)
        let fifth = min(4, 5 * place / max(1, count))
        features.append(feature(.place, UInt32(fifth)))
        features.append(feature(.length, UInt32(min(4, sentence.tokens.count / 8))))
        return features
    }

    private func addWords(of sentence: Passage.Sentence, to features: inout [Feature]) {
        for index in sentence.tokens {
            let token = passage.tokens[index]
            features.append(feature(.word, keys[index], words: index..<(index + 1)))
            if index + 1 < sentence.tokens.upperBound {
                features.append(feature(.pair, keys[index], keys[index + 1], words: index..<(index + 2)))
            }
            guard !token.marks.isDisjoint(with: [.head, .verb]) else { continue }
            let (subject, status) = (token.code.subject.number, token.status.number)
            features.append(feature(.verb, keys[index], subject << 8 | status, words: index..<(index + 1)))
            features.append(feature(.verbOfSubject, keys[index], subject, words: index..<(index + 1)))
            features.append(feature(.clause, subject << 8 | status))
        }
    }

    private func addMarks(of sentence: Passage.Sentence, to features: inout [Feature]) {
        var marks: Token.Marks = []
        for index in sentence.tokens { marks.formUnion(passage.tokens[index].marks) }
        for (number, mark) in zip(UInt32(0)..., SentenceFeatures.marks) where !marks.isDisjoint(with: mark) {
            features.append(feature(.mark, number))
        }
        if sentence.isQuestion { features.append(feature(.mark, UInt32(SentenceFeatures.marks.count))) }
    }

    private static let marks: [Token.Marks] = [
        [.number, .digits], .percent, .money, .duration, .date, .person, .quoted,
    ]

    /// How each clause is joined to the one before: by which word, from whom to whom, from which status to which.
    private func addJoins(of sentence: Passage.Sentence, to features: inout [Feature]) {
        for (before, after) in zip(sentence.clauses, sentence.clauses.dropFirst()) {
            guard let first = before.tokens.first, let last = before.tokens.last, let next = after.tokens.first,
                let end = after.tokens.last
            else { continue }
            let tokens = passage.tokens
            let join = after.tokens.first { tokens[$0].marks.contains(.conjunction) }.map { keys[$0] } ?? 0
            let subjects = tokens[first].code.subject.number << 8 | tokens[next].code.subject.number
            features.append(feature(.join, join, subjects))
            if let verb = verb(of: before) {
                features.append(feature(.joinedVerb, keys[verb], join, words: verb..<(verb + 1)))
            }
            if let verb = verb(of: after) {
                features.append(feature(.joiningVerb, join, keys[verb], words: verb..<(verb + 1)))
            }
            features.append(feature(.turn, tokens[last].status.number << 8 | tokens[end].status.number, join))
        }
    }

    private func verb(of clause: Clause) -> Int? {
        clause.tokens.first { !passage.tokens[$0].marks.isDisjoint(with: [.head, .verb]) }
    }

    private func addHeard(in sentence: Passage.Sentence, to features: inout [Feature]) {
        for match in heard where sentence.tokens.contains(match.deciding) {
            let words = match.deciding..<(match.deciding + 1)
            var signal = FeatureHash(kind: Kind.signal.rawValue)
            signal.add(word: match.signal.utf8)
            features.append(Feature(number: signal.value, value: 1, words: words))
            var kind = FeatureHash(kind: Kind.heard.rawValue)
            kind.add(word: match.kind.name.utf8)
            features.append(Feature(number: kind.value, value: Float(match.confidence), words: words))
        }
    }

    private func feature(_ kind: Kind, _ one: UInt32, _ other: UInt32? = nil, words: Range<Int> = 0..<0) -> Feature {
        var hash = FeatureHash(kind: kind.rawValue)
        hash.add(number: one)
        if let other { hash.add(number: other) }
        return Feature(number: hash.value, value: 1, words: words)
    }
}

extension Subject {
    /// Its place among all, which never changes.
    fileprivate var number: UInt32 {
        switch self {
        case .own: 0
        case .we: 1
        case .other: 2
        case .nobody: 3
        case .you: 4
        case .it: 5
        case .none: 6
        }
    }
}

extension Status {
    /// Its place among all, which never changes.
    fileprivate var number: UInt32 {
        switch self {
        case .asserted: 0
        case .negated: 1
        case .rejected: 2
        case .hypothetical: 3
        case .quoted: 4
        case .reported: 5
        case .asked: 6
        case .generic: 7
        case .intended: 8
        }
    }
}

extension Finding.Kind {
    /// The id of what it is evidence of.
    var name: String {
        switch self {
        case .element(let element): element.rawValue
        case .flag(let flag): flag.rawValue
        case .strength(let strength): strength.rawValue
        }
    }
}
