import Scenario

/// Tells whether an answer, sound in itself, is about another subject than its question.
///
/// It takes two signs. The first: hardly a word of the question's own, or of the words that belong to its subject. The second depends
/// on what is asked: no figure where pay was asked, no deed where a deed was asked. Whoever tells a case of their own is on the
/// question, whatever its subject.
struct SubjectCheck {
    let passage: Passage
    let answer: String
    let question: Question

    /// Whether both signs are there.
    var isElsewhere: Bool { isOfOtherKind && isOnOtherSubject }

    // MARK: The subject

    /// Answers with fewer different words than this are too short to tell.
    private static let fewest = 20

    private var isOnOtherSubject: Bool {
        let said = Set(passage.tokens.filter(\.isThing).map { Words.stem($0.text) }).subtracting(SubjectCheck.anyAnswer)
        guard said.count >= SubjectCheck.fewest else { return false }
        let asked = subject(question.text)
        guard said.intersection(asked).count <= 1 else { return false }
        let wide = (question.vocabulary + question.listensFor).reduce(asked) { $0.union(subject($1)) }
        // The more is said, the more is shared by chance.
        let chance = said.count < 40 ? 0 : said.count < 60 ? 1 : 2
        return said.intersection(wide).count <= chance + (question.isAboutThePost ? 1 : 0)
    }

    private func subject(_ text: String) -> Set<String> {
        Words.stems(of: text).subtracting(SubjectCheck.anyAnswer).subtracting(Rubric.work)
    }

    /// Stems that stand in questions and answers about anything.
    private static let anyAnswer = Set(
        Words.list(
            """
            tell time thing two three good last right give work make made take want know say ask need use people week month \
            day year first new go come put keep start call way happen look find move change number percent
            """
        ).map(Words.stem))

    // MARK: The kind

    private var isOfOtherKind: Bool {
        switch question.asks {
        case .past, .scope: plans >= 2 && deeds * 3 <= plans
        case .hypothetical: plans >= 1 && facts * 2 <= plans
        case .pay: Figure.yearlyPay(in: answer).isEmpty
        case .timing: !says(SubjectCheck.timing) && !passage.tokens.contains { $0.marks.contains(.date) }
        case .level: !says(SubjectCheck.level)
        case .motivation: !says(SubjectCheck.motivation)
        }
    }

    /// Clauses that tell what the candidate or their people did.
    private var deeds: Int { count { $0.status == .asserted && $0.marks.contains(.past) } }

    /// Clauses that tell what they do or did.
    private var facts: Int { count { $0.status == .asserted } }

    /// Clauses that tell what they would do.
    private var plans: Int { count { $0.status == .intended || $0.status == .hypothetical } }

    private func count(_ holds: (Token) -> Bool) -> Int {
        passage.sentences.lazy.flatMap(\.clauses).count { clause in
            guard clause.hasOwnSubject, clause.subject == .own || clause.subject == .we, let head = clause.head else {
                return false
            }
            return holds(passage.tokens[head])
        }
    }

    private func says(_ words: Set<String>) -> Bool { passage.tokens.contains { words.contains($0.text) } }

    private static let timing = Words.list("notice handover offer offers join joining available immediately")
    private static let level = Words.list(
        "l3 l4 l5 l6 l7 l8 level levels title titles senior staff promoted promotion grade sign")
    private static let motivation = Words.list(
        """
        you your yours want wanted role job jobs leave leaving left career seat company bored hire hired join apply applied
        """)
}

extension Question {
    /// Whether a plain figure, date or reason is asked for, and no case.
    fileprivate var isAboutThePost: Bool { [.pay, .timing, .level, .motivation].contains(asks) }
}
