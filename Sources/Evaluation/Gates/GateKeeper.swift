import Scenario

/// Decides whether a text can be read as an answer at all. Odd but honest answers (bullets, telegrams, dialogue, another's
/// grammar) must pass; every gate therefore needs more than one sign.
struct GateKeeper {
    let passage: Passage
    let answer: String
    let prompt: Prompt
    let lemmatiser: Lemmatiser

    /// The one gate that tells most, or none.
    func gates() -> [GateFinding] {
        let gate: Gate? =
            if isEmpty { .empty } else if isOtherLanguage { .language } else if isMash || isStammer {
                .nonsense
            } else if isEcho { .echo } else if isLabels || isRecited { .recited } else if isGeneric {
                .generic
            } else if isOffQuestion || isElsewhere { .offQuestion } else { nil }
        return gate.map { [GateFinding(gate: $0, says: GateKeeper.sentence(for: $0))] } ?? []
    }

    private var tokens: [Token] { passage.tokens }
    private var count: Int { passage.tokens.count }

    /// Nothing, signs alone, or a word or two without a figure.
    private var isEmpty: Bool {
        guard !tokens.contains(where: { $0.marks.contains(.number) }) else { return false }
        return count < 3 || count < 12 && !tokens.contains { $0.isThing && !GateKeeper.shrugs.contains($0.text) }
    }

    /// Words of content that say that there is none.
    private static let shrugs = Words.list(
        "know idea think remember pass sure nothing sorry say next question please skip")

    // MARK: Language and mash

    private var isOtherLanguage: Bool {
        guard count >= 5 else { return false }
        let english = tokens.count { $0.marks.contains(.function) && !OtherLanguages.shared.contains($0.text) }
        let foreign = tokens.count {
            OtherLanguages.words.contains($0.text) && !OtherLanguages.shared.contains($0.text)
        }
        let foreignLetters = tokens.count { token in
            token.text.unicodeScalars.contains { $0.value > 0x24F && $0.properties.isAlphabetic }
        }
        return foreignLetters * 2 > count || foreign * 8 >= count && foreign * 3 > english * 4
    }

    /// Words that no language would write, and no grammar between them.
    private var isMash: Bool {
        guard count >= 4 else { return tokens.allSatisfy { Mash.isUnspeakable($0.text) } && count > 0 }
        let grammar = tokens.count { $0.marks.contains(.function) }
        guard grammar * 12 < count else { return false }
        let unspeakable = tokens.count { Mash.isUnspeakable($0.text) }
        return unspeakable * 4 > count
    }

    /// The same few words over and over.
    private var isStammer: Bool {
        guard count >= 12 else { return false }
        var times: [String: Int] = [:]
        for token in tokens { times[token.text, default: 0] += token.isThing ? 1 : 0 }
        return times.count * 5 < min(count, 200) || (times.values.max() ?? 0) * 4 > count
    }

    // MARK: Echo

    /// Most of what has content stands in the question, and hardly anything is new.
    private var isEcho: Bool {
        let own = tokens.filter(\.isThing)
        guard own.count >= 3 else { return false }
        let question = Words.stems(of: prompt.text)
        // A figure that the question does not hold is news.
        guard !tokens.contains(where: { $0.marks.contains(.digits) && !question.contains(Words.stem($0.text)) }) else {
            return false
        }
        let asked = question.union(GateKeeper.talkOfQuestions)
        let repeated = own.count { asked.contains(Words.stem($0.text)) }
        return repeated * 100 >= own.count * 55
    }

    private static let talkOfQuestions = Set(
        Words.list(
            """
            question asking asked answer time thing things words case circumstances know notice reason happened moment \
            relevant means mean say important interesting
            """
        ).map(Words.stem))

    // MARK: The rubric's words

    /// Headings of the rubric with next to nothing under them.
    private var isLabels: Bool {
        let headings = tokens.count { $0.isThing && Rubric.headings.contains($0.text) }
        guard headings >= 3 else { return tokens.count > 3 && isLetters }
        return headings * 5 >= count || headings * 8 >= count && !hasCase
    }

    /// `D: … A: … R: … T: …` with a few words each.
    private var isLetters: Bool {
        let letters = tokens.count { ["d", "a", "r", "t"].contains($0.text) }
        return letters >= 4 && letters * 5 >= count
    }

    /// Many of the rubric's words and nothing that belongs to one case alone.
    private var isRecited: Bool {
        guard count >= 12 else { return false }
        let meta = tokens.count { $0.isThing && Rubric.interviewing.contains($0.text) }
        if meta >= 2, !hasCase { return true }
        if verdicts >= 2 { return true }
        let rubric = tokens.count {
            $0.isThing && (Rubric.words.contains($0.text) || Rubric.words.contains(singular($0.text)))
        }
        return rubric >= 5 && rubric * 100 >= count * (hasCase ? 20 : 8)
    }

    /// How often a verdict of the committee is named: "a no hire", "is a strong hire".
    private var verdicts: Int {
        tokens.indices.dropFirst().count {
            tokens[$0].text == "hire" && ["a", "no", "strong"].contains(tokens[$0 - 1].text)
        }
    }

    private func singular(_ word: String) -> String { word.hasSuffix("s") ? String(word.dropLast()) : word }

    /// Figures, dates and names make a case.
    private var hasCase: Bool {
        var signs = 0
        for (index, token) in tokens.enumerated()
        where !token.marks.isDisjoint(with: [.digits, .date, .percent, .money]) {
            // "1) …" counts points, not things.
            let isEnumerator =
                index + 1 < count && tokens[index + 1].before.contains(.strong) && token.text.utf8.count == 1
            if !isEnumerator { signs += 1 }
        }
        return signs >= 2
    }

    // MARK: Advice to anybody, and other subjects

    /// Advice to "you", with nothing that the candidate or their people did or would do.
    private var isGeneric: Bool {
        let clauses = passage.sentences.flatMap(\.clauses)
        let own = clauses.count { $0.subject == .own || $0.subject == .we }
        let isPersonal = tokens.contains { ["i", "my", "we", "our", "me", "us"].contains($0.text) }
        let advice = tokens.count { ["you", "your", "should", "always", "one", "never", "must"].contains($0.text) }
        return advice >= 2 && !isPersonal && own * 6 <= clauses.count && !hasCase
    }

    /// Shares next to nothing with the question, its subject or work at large, and nobody speaks of themselves.
    private var isOffQuestion: Bool {
        guard count >= 8 else { return false }
        let personal = tokens.count { ["i", "my", "we", "our", "me", "us"].contains($0.text) }
        // Whoever speaks of themselves all along speaks of a case, be it a strange one.
        guard personal * 30 < count else { return false }
        var subject = Words.stems(of: prompt.text)
        if let question = prompt.question {
            for text in question.vocabulary + question.listensFor { subject.formUnion(Words.stems(of: text)) }
        }
        subject.subtract(GateKeeper.anyQuestion)
        let own = Set(tokens.filter(\.isThing).map { Words.stem($0.text) })
        let shared = own.intersection(subject).count
        let work = own.count { Rubric.work.contains($0) }
        if personal == 0 { return shared + work <= 3 && (shared + work) * 10 < own.count }
        return shared == 0 && work == 0 && own.count >= 12
    }

    private var isElsewhere: Bool {
        guard let question = prompt.question else { return false }
        return SubjectCheck(passage: passage, answer: answer, question: question).isElsewhere
    }

    /// Stems that stand in questions about anything.
    private static let anyQuestion: Set<String> = [
        "tell", "time", "what", "thing", "two", "good", "last", "right", "give",
    ]

    private static func sentence(for gate: Gate) -> String {
        switch gate {
        case .empty: "There were too few words to read; say what you did, in two or three sentences."
        case .offQuestion: "This speaks of something else than the question; begin with the case that was asked for."
        case .recited: "These are the words of the rubric without a case; name one thing you decided, and what it cost."
        case .generic: "This is advice to anybody; say what you yourself did or would do."
        case .language: "The interview is held in English; say the same again in plain English, however broken."
        case .nonsense: "This could not be read as sentences; say it again in a few plain words."
        case .echo: "This repeats the question; go straight to what you did."
        }
    }
}
