public import Scenario

/// Reads answers: pure, deterministic, and under a millisecond for one that fits the clock.
public struct Evaluator: Sendable {
    /// Reads one answer.
    ///
    /// - Parameter answer: the candidate's words as given; quotes and offsets refer to exactly this text.
    /// - Parameter prompt: what it answers.
    public func read(_ answer: String, to prompt: Prompt) -> Reading {
        fatalError()
    }

    /// The reading of an answer together with what a probe brought out, which counts at a discount.
    ///
    /// - Parameter reading: of the answer and the probes before.
    /// - Parameter probe: the reading of the probe's answer.
    public func merge(_ reading: Reading, with probe: Reading, in prompt: Prompt) -> Reading {
        fatalError()
    }
}

/// What an answer is read against.
public struct Prompt: Sendable {
    public var round: Round
    /// What the interviewer said: the question, or the probe for a probe's answer.
    public var text: String
    /// Where known; a question made up by the candidate has none.
    public var question: Question?
    /// For a probe's answer, the probe.
    public var probe: Probe?
    /// Words a minute.
    public var speakingRate: Int

    public init(
        round: Round, text: String, question: Question? = nil, probe: Probe? = nil, speakingRate: Int = 150
    ) {
        self.round = round
        self.text = text
        self.question = question
        self.probe = probe
        self.speakingRate = speakingRate
    }
}
