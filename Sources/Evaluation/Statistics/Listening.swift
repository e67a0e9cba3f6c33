/// A passage as the statistics read it: the sentences that are listened to, with their features.
struct Listening {
    let passage: Passage
    /// In their order; those that only say again what was said, or nothing but the rubric's words, are left out.
    let sentences: [(sentence: Passage.Sentence, features: [SentenceFeatures.Feature])]

    /// A sentence of fewer words shows nothing by itself.
    private static let fewest = 3

    init(_ passage: Passage, heard: [SentenceFeatures.Heard], keys: WordKeys) {
        self.passage = passage
        var said: Set<[UInt32]> = []
        let numbers = passage.tokens.map(keys.key)
        let listened = passage.sentences.filter { sentence in
            sentence.tokens.count >= Listening.fewest && said.insert(Array(numbers[sentence.tokens])).inserted
                && !Listening.isRubric(passage.tokens[sentence.tokens])
        }
        let reader = SentenceFeatures(passage: passage, heard: heard, keys: numbers)
        sentences = listened.enumerated().map { place, sentence in
            (sentence, reader.features(of: sentence, at: place, of: listened.count))
        }
    }

    /// Whether a sentence has hardly a word of content that is not the rubric's.
    private static func isRubric(_ tokens: ArraySlice<Token>) -> Bool {
        let things = tokens.filter(\.isThing)
        let rubric = things.count { Rubric.words.contains($0.text) || Rubric.headings.contains($0.text) }
        return rubric >= 2 && rubric * 2 >= things.count
            && !tokens.contains { !$0.marks.isDisjoint(with: [.digits, .money, .percent, .date]) }
    }

    /// What each sentence says for each label, in logits.
    func values(by weights: SentenceWeights) -> [[Float]] { sentences.map { weights.values(of: $0.features) } }

    /// What all of it comes to by label.
    ///
    /// - Parameter values: of each sentence by label.
    /// - Parameter heard: how sure the signals are, by label.
    static func evidence(_ values: [[Float]], heard: [Double]) -> AnswerEvidence {
        var evidence = AnswerEvidence(
            best: heard.map { _ in AnswerEvidence.silence }, second: heard.map { _ in AnswerEvidence.silence },
            heard: heard)
        for sentence in values {
            for label in heard.indices {
                let value = max(Double(sentence[label]), AnswerEvidence.silence)
                if value > evidence.best[label] {
                    (evidence.best[label], evidence.second[label]) = (value, evidence.best[label])
                } else if value > evidence.second[label] {
                    evidence.second[label] = value
                }
            }
        }
        return evidence
    }
}
