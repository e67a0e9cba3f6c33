public import Scenario

/// What an answer is read against.
public struct Prompt: Sendable {
    /// Whose weights and rubric count.
    public var round: Round
    /// What the interviewer said: the question, or the probe for a probe's answer.
    public var text: String
    /// Where known; a question made up by the candidate has none.
    public var question: Question?
    /// For a probe's answer, the probe.
    public var probe: Probe?
    /// Words a minute.
    public var speakingRate: Int

    /// What an answer is read against.
    public init(
        round: Round, text: String, question: Question? = nil, probe: Probe? = nil, speakingRate: Int = 150
    ) {
        self.round = round
        self.text = text
        self.question = question
        self.probe = probe
        self.speakingRate = speakingRate
    }

    /// Whether "I would" counts in full: the question puts a case, or is not known and does not ask for the past.
    var isImagined: Bool {
        if let question { return question.asks != .past }
        let words = Set(Tokeniser.tokens(of: text, bytes: 2_000).map(\.text))
        if !words.isDisjoint(with: ["would", "if", "how", "do", "suppose"]) { return true }
        return words.isDisjoint(with: ["tell", "did", "was", "were", "last", "ever", "describe", "have"])
    }
}
