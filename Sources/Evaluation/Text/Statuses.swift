/// Says of each word in what way it is meant: as a fact, denied, imagined, said by somebody else …
///
/// The shape is that of ConText (Harkema 2009): closed lists of cues, each with a reach that ends at a new subject or at "and"
/// with a past verb, and false friends that are no cue at all.
struct StatusReader {
    var tokens: [Token]

    mutating func mark(_ clauses: [Clause], of sentence: Range<Int>, isQuestion: Bool) {
        var carried: Status?
        for clause in clauses {
            var status = opening(clause, carried: carried)
            if isQuestion { status = .asked }
            mark(clause, as: status)
            carried = carry(from: clause, status)
        }
        for index in sentence where tokens[index].marks.contains(.quoted) { tokens[index].status = .quoted }
    }

    /// The status of a whole clause, before its negations.
    private func opening(_ clause: Clause, carried: Status?) -> Status {
        let words = clause.tokens
        let lead = tokens[words.lowerBound].text
        if ["if", "unless", "suppose", "imagine"].contains(lead) || lead == "even" && word(words.lowerBound + 1) == "if"
        {
            return .hypothetical
        }
        let beforeHead = words.lowerBound..<(clause.head ?? words.lowerBound)
        for index in beforeHead where tokens[index].isModal { return modal(at: index, clause) }
        if clause.subject == .you { return .generic }
        if !clause.hasOwnSubject, let carried {
            // "I didn't wait and shipped it": a past verb ends the denial, a bare one goes on with it.
            let isFresh =
                clause.head.map { tokens[$0].marks.contains(.past) && tokens[$0].code.form != tokens[$0].code.lemma }
                ?? true
            return carried == .negated && isFresh ? .asserted : carried
        }
        if clause.hasOwnSubject, carried == .reported, clause.subject != .own { return .reported }
        if clause.subject == .own || clause.subject == .we, let head = clause.head, isPlan(head) { return .intended }
        return .asserted
    }

    private func modal(at index: Int, _ clause: Clause) -> Status {
        let isPast = (index..<min(index + 4, clause.tokens.upperBound)).contains { tokens[$0].text == "have" }
        switch tokens[index].text {
        case "would", "will", "shall":
            if clause.subject == .you { return .generic }
            // "I'd told them": had, before a form that can only be a participle.
            if isPast { return .hypothetical }
            if let head = clause.head, isHad(index, head) { return .asserted }
            return clause.subject == .own || clause.subject == .we || clause.subject == .none ? .intended : .asserted
        case "can": return clause.subject == .you ? .generic : .hypothetical
        case "should", "must": return clause.subject == .own || clause.subject == .we ? .intended : .generic
        default: return .hypothetical
        }
    }

    private func isHad(_ modal: Int, _ head: Int) -> Bool {
        tokens[modal].text == "would" && tokens[modal].start == tokens[max(0, modal - 1)].start
            && tokens[head].marks.contains(.past) && tokens[head].code.lemma != tokens[head].code.form
    }

    private func isPlan(_ head: Int) -> Bool {
        ["plan", "want", "intend", "hope", "propose", "going"].contains(tokens[head].text) && word(head + 1) == "to"
    }

    private mutating func mark(_ clause: Clause, as status: Status) {
        var current = status
        var denial = 0
        for index in clause.tokens {
            let text = tokens[index].text
            if denial > 0 {
                denial -= 1
                if denial == 0 { current = status }
            }
            tokens[index].code.subject = clause.subject
            tokens[index].status = current
            if index == clause.head { tokens[index].marks.formUnion([.head, .verb]) }
            guard current != .asked else { continue }
            if text == "instead", word(index + 1) == "of" { current = .rejected }
            if text == "rather", word(index + 1) == "than" { current = .rejected }
            if StatusReader.rejecters.contains(text), word(index + 1) == "to" { current = .rejected }
            if text == "no", !isFalseFriend(index) { (current, denial) = (.negated, 5) }
            if tokens[index].marks.contains(.negator), !isFalseFriend(index) { current = .negated }
            if index == clause.head, isSaying(clause) { current = .reported }
        }
        if let opening = clause.opening { tokens[opening].marks.insert(.verb) }
        if clause.subject == .nobody {
            for index in clause.tokens where tokens[index].status == status { tokens[index].status = .negated }
        }
    }

    /// "not only", "not just", "no doubt", "no longer", "not sure".
    private func isFalseFriend(_ index: Int) -> Bool {
        switch tokens[index].text {
        case "not": ["only", "just", "merely", "surprisingly", "sure"].contains(word(index + 1))
        case "no":
            ["doubt", "longer", "matter", "idea", "problem", "to"].contains(word(index + 1))
                || tokens[min(index + 1, tokens.count - 1)].before.contains(.stop)
        case "none": word(index + 1) == "theless"
        default: false
        }
    }

    private func isSaying(_ clause: Clause) -> Bool {
        guard clause.subject == .other, let head = clause.head else { return false }
        return Words.sayers.contains(tokens[head].text)
            || tokens[head].marks.contains(.past) && StatusReader.sayingPasts.contains(tokens[head].text)
    }

    /// What a clause hands on to the next when that has no subject of its own.
    private func carry(from clause: Clause, _ status: Status) -> Status? {
        if isSaying(clause) { return .reported }
        guard status == .asserted, let last = clause.tokens.last else { return status }
        let isDenied = clause.head.map { tokens[min($0, last)].status == .negated } ?? false
        return isDenied ? .negated : status
    }

    private func word(_ index: Int) -> String { index < tokens.count ? tokens[index].text : "" }

    private static let rejecters = Words.list("refused refuse declined decline failed fail avoided avoid stopped")
    private static let sayingPasts = Words.list(
        """
        said told thought wanted suggested proposed asked insisted argued claimed demanded pushed believed felt expected \
        preferred needed favoured recommended wished advised requested hoped offered called went says thinks wants asks
        """)
}
