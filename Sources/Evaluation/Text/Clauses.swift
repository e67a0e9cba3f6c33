/// A stretch of a sentence with one verb that carries it.
struct Clause: Sendable {
    var tokens: Range<Int>
    var subject: Subject
    /// Where the verb stands that carries it.
    var head: Int?
    /// Whether the subject stands in the clause itself, rather than in the one before.
    var hasOwnSubject: Bool
    /// Where a verb may stand that opens a clause without a subject: "and send only these", "Freeze it".
    var opening: Int?
}

/// Cuts a sentence into clauses, and finds who does what.
struct ClauseReader {
    let tokens: [Token]

    func clauses(of sentence: Range<Int>) -> [Clause] {
        var clauses: [Clause] = []
        var start = sentence.lowerBound
        for index in sentence.dropFirst() where isBoundary(index, since: start) {
            clauses.append(clause(start..<index, after: clauses.last))
            start = index
        }
        clauses.append(clause(start..<sentence.upperBound, after: clauses.last))
        return clauses
    }

    private func isBoundary(_ index: Int, since start: Int) -> Bool {
        let token = tokens[index]
        if !token.before.isDisjoint(with: [.comma, .strong, .stop, .line, .opening]) { return true }
        if token.marks.contains(.conjunction) { return index > start && !isOnlyConjunctions(start..<index) }
        // "I think he", "the thing I cut": a new subject after a verb or a noun.
        guard ["i", "we", "he", "she", "they"].contains(token.text) else { return false }
        return (start..<index).contains { tokens[$0].isThing || tokens[$0].marks.contains(.auxiliary) }
    }

    private func isOnlyConjunctions(_ range: Range<Int>) -> Bool {
        range.allSatisfy { tokens[$0].marks.contains(.conjunction) }
    }

    private func clause(_ range: Range<Int>, after previous: Clause?) -> Clause {
        var first = range.lowerBound
        while first < range.upperBound, isLead(first) { first += 1 }
        guard first < range.upperBound else {
            return Clause(tokens: range, subject: previous?.subject ?? .none, head: nil, hasOwnSubject: false)
        }
        if let pronoun = pronoun(at: first) {
            return Clause(tokens: range, subject: pronoun, head: head(after: first + 1, in: range), hasOwnSubject: true)
        }
        let opensWithVerb =
            tokens[first].marks.contains(.past) || tokens[first].isModal
            || tokens[first].marks.contains(.auxiliary)
        if opensWithVerb, !isParticipleOfNoun(first, in: range) {
            // Without a subject anywhere, notes in the manner of a telegram speak of their writer.
            let subject = previous.map(\.subject) ?? .own
            return Clause(
                tokens: range, subject: subject == .none ? .own : subject, head: head(after: first, in: range),
                hasOwnSubject: false)
        }
        return nounClause(range, from: first, after: previous)
    }

    /// A clause whose subject, if it has one, is a noun, or whose pronoun comes after an opening such as "in May".
    private func nounClause(_ range: Range<Int>, from first: Int, after previous: Clause?) -> Clause {
        for index in first..<range.upperBound {
            let token = tokens[index]
            if index > first, let pronoun = pronoun(at: index), pronoun != .it, pronoun != .you {
                return Clause(
                    tokens: range, subject: pronoun, head: head(after: index + 1, in: range), hasOwnSubject: true)
            }
            let isVerb =
                token.isModal || token.marks.contains(.past)
                || token.marks.contains(.auxiliary) && token.text != "let"
            guard isVerb, index > first else { continue }
            if token.marks.contains(.past), isParticiple(index) { continue }
            let nouns = tokens[first..<index]
            let subject: Subject = nouns.contains { $0.marks.contains(.person) } ? .other : .it
            return Clause(tokens: range, subject: subject, head: head(after: index, in: range), hasOwnSubject: true)
        }
        let subject: Subject =
            tokens[first].marks.contains(.person) && range.count > 1 ? .other : previous?.subject ?? .none
        return Clause(
            tokens: range, subject: subject, head: nil, hasOwnSubject: false,
            opening: isBareVerb(first, in: range) ? first : nil)
    }

    /// "[I'd stop the job] and send the file", "Freeze it": a word that can be a verb's bare form, with something after it.
    private func isBareVerb(_ index: Int, in range: Range<Int>) -> Bool {
        let none: Token.Marks = [.function, .person, .number, .date, .past, .ing, .capital, .adverb]
        return index + 1 < range.upperBound && tokens[index].marks.isDisjoint(with: none)
    }

    /// "Dropped calls went down": what opens the clause belongs to the noun that another verb speaks of.
    private func isParticipleOfNoun(_ first: Int, in range: Range<Int>) -> Bool {
        guard tokens[first].marks.contains(.past), first + 1 < range.upperBound, tokens[first + 1].isThing else {
            return false
        }
        return range.dropFirst(first + 2 - range.lowerBound).prefix(3).contains {
            tokens[$0].marks.contains(.past) || tokens[$0].isModal
                || ["was", "were", "is", "are"].contains(tokens[$0].text)
        }
    }

    /// "the failed job", "a signed budget": no verb of its own.
    private func isParticiple(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        return ["a", "an", "the", "my", "our", "their", "his", "her", "its", "each", "every", "no", "of", "with"]
            .contains(tokens[index - 1].text)
    }

    private func isLead(_ index: Int) -> Bool {
        !tokens[index].marks.isDisjoint(with: [.conjunction, .adverb])
            || ["that", "as", "what"].contains(tokens[index].text)
    }

    private func pronoun(at index: Int) -> Subject? {
        switch tokens[index].text {
        case "i": .own
        case "we": .we
        case "he", "she", "they", "everyone", "everybody", "someone", "somebody": .other
        case "nobody": .nobody
        case "no" where index + 1 < tokens.count && tokens[index + 1].text == "one": .nobody
        case "you": .you
        case "it", "this", "that", "there": .it
        default: nil
        }
    }

    /// The verb that carries the clause: past its modals, auxiliaries and adverbs.
    private func head(after start: Int, in range: Range<Int>) -> Int? {
        var last: Int?
        for index in start..<max(start, range.upperBound) {
            let text = tokens[index].text
            if tokens[index].isModal { continue }
            if tokens[index].marks.contains(.auxiliary) {
                last = index
                continue
            }
            if tokens[index].marks.contains(.adverb) { continue }
            // "I ended up putting": what follows is what was done.
            if text == "up", index > 0, tokens[index - 1].text.hasPrefix("end") { continue }
            if ["end", "ended"].contains(text), index + 1 < range.upperBound, tokens[index + 1].text == "up" {
                continue
            }
            if ["going", "to", "able"].contains(text), last != nil || text != "to" { continue }
            // "I'd be a little late": what follows a verb and carries grammar is no verb.
            if last != nil, tokens[index].marks.contains(.function), !["to", "just"].contains(text) { return last }
            let isVerb =
                last == nil || tokens[index].marks.contains(.past) || tokens[index].marks.contains(.ing)
                || ["to", "just"].contains(tokens[max(0, index - 1)].text) || tokens[max(0, index - 1)].isModal
                || isDo(last)
            return isVerb ? index : last
        }
        return last
    }

    /// "I did stop", "I didn't stop", "I'd have": what follows is a verb whatever its form.
    private func isDo(_ index: Int?) -> Bool {
        guard let index else { return false }
        return ["do", "does", "did"].contains(tokens[index].text)
            || index > 0 && tokens[index - 1].isModal
    }
}
