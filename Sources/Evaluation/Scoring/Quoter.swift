/// Cuts out of a text what a person would quote for a match.
///
/// A match is as narrow as its pattern: `skip the same small`. A quote runs from one clause boundary to another, so that it can be
/// read on its own; where that is too long it is cut around the match, and only where a phrase ends.
struct Quoter {
    let passage: Passage

    /// A quote has no more words than this.
    static let most = 18
    /// Fewer words than this hardly stand alone, and take a neighbour in.
    static let few = 5
    /// Fewer than this do not, comma or not.
    static let fewest = 3

    private var tokens: [Token] { passage.tokens }

    /// The words to quote.
    ///
    /// - Parameter match: words of one sentence.
    /// - Parameter deciding: the one of them that counts, should the match be too long to be quoted whole.
    func quote(of match: Range<Int>, deciding: Int) -> Range<Int> {
        let clauses = clauses(of: match)
        if count(clauses) <= Quoter.most { return clauses }
        let kept = kept(of: match, deciding, within: Quoter.most)
        if let words = window(around: kept, in: clauses, most: Quoter.most) { return words }
        var end = kept.upperBound
        while end > kept.lowerBound + 1, isDangling(end - 1) { end -= 1 }
        return kept.lowerBound..<end
    }

    /// The words to say back: at most ``Finding/mostSpoken``, a phrase of their own; nil where they cannot be cut so short.
    func core(of match: Range<Int>, deciding: Int) -> Range<Int>? {
        let clauses = clauses(of: match)
        if count(clauses) <= Finding.mostSpoken, isOnePiece(clauses) { return clauses }
        guard count(match) <= Finding.mostSpoken else { return nil }
        let words = window(around: match, in: clauses, most: Finding.mostSpoken)
        return words.flatMap { isOnePiece($0) ? $0 : nil }
    }

    /// Whether no colon, dash, bracket or quotation mark stands within.
    private func isOnePiece(_ words: Range<Int>) -> Bool {
        words.dropFirst().allSatisfy { tokens[$0].before.isDisjoint(with: [.strong, .stop, .line, .opening]) }
    }

    /// Where they stand in the text, in UTF-8 bytes: with the sign that closes a bracket or quotation opened within.
    func bytes(of words: Range<Int>, in text: String) -> Range<Int> {
        let bytes = tokens[words.lowerBound].start..<tokens[words.upperBound - 1].end
        let quote = text.bytes(bytes)
        let next = text.utf8.index(text.startIndex, offsetBy: bytes.upperBound)
        guard next < text.endIndex else { return bytes }
        let sign = text[next]
        let isOpen =
            switch sign {
            case ")": quote.count { $0 == "(" } > quote.count { $0 == ")" }
            case "\u{201D}": quote.count { $0 == "\u{201C}" } > quote.count { $0 == sign }
            case "\"": !quote.count { $0 == sign }.isMultiple(of: 2)
            default: false
            }
        return isOpen ? bytes.lowerBound..<(bytes.upperBound + sign.utf8.count) : bytes
    }

    // MARK: Clauses

    /// The clauses that hold a match, with those beside them that they cannot be read without.
    private func clauses(of match: Range<Int>) -> Range<Int> {
        var first = passage.clauseNumber(of: match.lowerBound)
        var last = passage.clauseNumber(of: match.upperBound - 1)
        func words() -> Range<Int> {
            passage.clause(first).tokens.lowerBound..<passage.clause(last).tokens.upperBound
        }
        while first > 0, leansBack(first, words()), fits(passage.clause(first - 1).tokens, beside: words()) {
            first -= 1
        }
        while words().upperBound < tokens.count, goesOn(after: words()),
            fits(passage.clause(last + 1).tokens, beside: words())
        {
            last += 1
        }
        return trimmed(words(), around: match)
    }

    private func fits(_ clause: Range<Int>, beside words: Range<Int>) -> Bool {
        count(clause) + count(words) <= Quoter.most
    }

    /// Whether a clause hangs on the one before: `which we cut`, `[the thing] I cut`, two words after a comma.
    private func leansBack(_ number: Int, _ words: Range<Int>) -> Bool {
        let first = tokens[words.lowerBound]
        guard first.before.isDisjoint(with: [.stop, .strong, .line, .opening]) else { return false }
        if Quoter.relatives.contains(first.text) || count(words) < Quoter.fewest { return true }
        return first.before.isDisjoint(with: .comma) && !first.marks.contains(.conjunction)
    }

    /// Whether the clause after belongs to these words: it has no verb of its own, or they are few and nothing parts them.
    private func goesOn(after words: Range<Int>) -> Bool {
        let next = tokens[words.upperBound]
        guard next.before.isDisjoint(with: [.stop, .strong, .line]) else { return false }
        if next.before.contains(.opening) { return isDangling(words.upperBound - 1) }
        if count(words) < Quoter.fewest { return true }
        let clause = passage.clause(passage.clauseNumber(of: words.upperBound))
        if clause.head == nil, clause.opening == nil { return true }
        return count(words) < Quoter.few && !next.before.contains(.comma)
            && !["and", "but", "so"].contains(next.text)
    }

    /// Without the words that only join it to what is said before and after.
    private func trimmed(_ words: Range<Int>, around match: Range<Int>) -> Range<Int> {
        var (start, end) = (words.lowerBound, words.upperBound)
        while start < match.lowerBound, Quoter.leads.contains(tokens[start].text) { start += 1 }
        while end > match.upperBound, isDangling(end - 1), end < tokens.count, tokens[end].before == .space { end -= 1 }
        return start..<end
    }

    // MARK: Phrases

    /// What of a match must be quoted: all of it, or where it is too long its part in the clause that decides.
    private func kept(of match: Range<Int>, _ deciding: Int, within most: Int) -> Range<Int> {
        if count(match) <= most { return match }
        let clause = passage.clause(passage.clauseNumber(of: deciding)).tokens.clamped(to: match)
        return count(clause) <= most && !clause.isEmpty ? clause : deciding..<(deciding + 1)
    }

    /// The best cut around a match: where the phrases end most plainly, and of equals the longest.
    private func window(around match: Range<Int>, in clauses: Range<Int>, most: Int) -> Range<Int>? {
        var best: (words: Range<Int>, worth: Double)?
        for start in clauses.lowerBound...match.lowerBound {
            guard let begins = worth(ofStart: start, in: clauses) else { continue }
            for end in match.upperBound...clauses.upperBound {
                let words = start..<end
                let length = count(words)
                guard length <= most, let ends = worth(ofEnd: end, in: clauses) else { continue }
                let worth = begins + ends + Double(length) / Double(most)
                if worth > best?.worth ?? 0 { best = (words, worth) }
            }
        }
        return best?.words
    }

    /// How good a place this is to begin at; nil for the middle of a phrase.
    private func worth(ofStart place: Int, in clauses: Range<Int>) -> Double? {
        let token = tokens[place]
        if place == clauses.lowerBound { return 3 }
        if !isBare(token.before) { return Quoter.leads.contains(token.text) ? nil : 3 }
        if Quoter.leads.contains(token.text) { return nil }
        if token.marks.contains(.conjunction) { return 2.5 }
        let previous = tokens[place - 1]
        if Quoter.leads.contains(previous.text) { return 2.5 }
        // Whatever stands after a modal or a denial would say something else without it.
        guard previous.marks.isDisjoint(with: [.modal, .auxiliary, .negator, .adverb]) else { return nil }
        if Words.subjectPronouns.contains(token.text), previous.isThing { return 2 }
        if Words.prepositions.contains(token.text), token.text != "of", previous.isThing { return 1 }
        if token.isThing, ["i", "we"].contains(previous.text) { return 1 }
        return nil
    }

    /// How good a place this is to end before; nil for the middle of a phrase.
    private func worth(ofEnd place: Int, in clauses: Range<Int>) -> Double? {
        if place == clauses.upperBound { return 3 }
        let token = tokens[place]
        if !isBare(token.before) { return 3 }
        guard !isDangling(place - 1) else { return nil }
        if token.marks.contains(.conjunction) { return 2.5 }
        let previous = tokens[place - 1]
        if Words.prepositions.contains(token.text), !["of", "than"].contains(token.text) { return 1.5 }
        if Words.subjectPronouns.contains(token.text), token.text != "it", token.text != "you", previous.isThing {
            return 1.5
        }
        // "the export that they asked for", but not "dropped that export"
        if token.text == "that", previous.isThing, previous.marks.isDisjoint(with: [.past, .verb]) { return 1.5 }
        if !token.marks.isDisjoint(with: [.adverb, .negator]), previous.isThing { return 1 }
        return nil
    }

    /// Whether nothing but a space stands before a word.
    private func isBare(_ before: Token.Breaks) -> Bool { before.subtracting([.space, .hyphen]).isEmpty }

    /// Whether something must come after this word.
    private func isDangling(_ place: Int) -> Bool {
        let token = tokens[place]
        return !token.marks.isDisjoint(with: [.conjunction, .modal, .auxiliary, .negator])
            || Words.prepositions.contains(token.text) || Words.determiners.contains(token.text)
            || Quoter.degrees.contains(token.text)
    }

    /// As a person counts them: the halves of a contraction or of a hyphened word are one.
    private func count(_ words: Range<Int>) -> Int {
        guard let first = words.first else { return 0 }
        return 1
            + words.dropFirst().count {
                tokens[$0].start != tokens[max(first, $0 - 1)].start && tokens[$0].before != .hyphen
            }
    }

    private static let leads = Words.list("and but so then also well um uh like okay ok or yeah")
    private static let relatives = Words.list("which who whose whom that where")
    private static let degrees = Words.list("very more so too most less quite rather really just only even as than")
}

extension Words {
    /// Words that open a phrase of place, time or manner, and after which something must come.
    static let prepositions = list(
        """
        of to for with by from in into at on onto upon about over under above below between among through during before after \
        without within against across along toward towards until till since per via than as like off near around behind \
        beyond
        """)

    /// Words after which a noun must come.
    static let determiners = list(
        "a an the my your our their his her its this these those every each some any no another what which whose")
}
