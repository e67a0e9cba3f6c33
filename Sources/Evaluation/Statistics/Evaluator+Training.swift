import Scenario

/// What learning needs to know of an answer: the same that a reading is made from.
public struct TrainingMaterial: Sendable {
    /// The sentences that are listened to.
    public var sentences: [Sentence]
    /// By label, elements first: how sure the signals alone are.
    public var heard: [Double]
    /// How sure all strengths are, added up.
    public var strengths: Double
    /// Whether the answer is not read as one.
    public var isGated: Bool

    /// One sentence.
    public struct Sentence: Sendable {
        /// Its features; of one seen several times the highest value.
        public var features: FeatureVector
        /// UTF-8 byte offsets in the answer.
        public var bytes: Range<Int>
    }

    /// What there is for each label, when sentences were given these values.
    ///
    /// - Parameter values: of each sentence by label, in logits.
    public func evidence(_ values: [[Float]]) -> AnswerEvidence { Listening.evidence(values, heard: heard) }
}

extension Evaluator {
    /// What learning needs to know of an answer; no statistics have a part in it.
    public func material(of answer: String, to prompt: Prompt) -> TrainingMaterial {
        let passage = Passage(answer, lemmatiser: signals.lemmatiser)
        let gates = GateKeeper(passage: passage, answer: answer, prompt: prompt, lemmatiser: signals.lemmatiser).gates()
        var finder = Finder(passage: passage, answer: answer, signals: signals, isImagined: prompt.isImagined)
        finder.find()
        let listening = Listening(passage, heard: finder.matches, keys: keys)
        let sentences = listening.sentences.map { sentence, features in
            let first = passage.tokens[sentence.tokens.lowerBound].start
            let end = passage.tokens[sentence.tokens.upperBound - 1].end
            let vector = features.reduce(into: FeatureVector()) { $0[$1.number] = max($0[$1.number] ?? 0, $1.value) }
            return TrainingMaterial.Sentence(features: vector, bytes: first..<end)
        }
        return TrainingMaterial(
            sentences: sentences, heard: Statistics.labels.map { finder.certainty(of: $0) },
            strengths: finder.findings.strengths, isGated: !gates.isEmpty)
    }
}
