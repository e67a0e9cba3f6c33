public import Scenario

/// One attempt at one question with what counted of it: what everything that is practised is reckoned from.
public struct Attempt: Equatable, Sendable {
    /// The session's id.
    public var session: String
    /// The round's id.
    public var round: String
    /// The question's id.
    public var question: String
    /// Which attempt at this question it is in its session, from 1.
    public var number: Int
    /// Milliseconds since 1970 UTC.
    public var askedAt: Int
    /// How the answer to the question itself ended.
    public var ending: Answer.Ending
    /// Milliseconds of thinking before that answer, pauses left out.
    public var thinking: Int
    /// Milliseconds from its first key to its end, pauses left out.
    public var answering: Int
    /// Probes that were answered.
    public var probes: Int
    /// Milliseconds of thinking before their answers, together.
    public var probeThinking: Int
    /// The longest of its answers in milliseconds, to the question or a probe: by the clock or aloud, whichever is longer.
    public var longest: Int
    /// How many of its answers the interviewer cut off.
    public var cutOffs: Int
    /// Words a minute while the answer was typed without stopping; nil where it was not typed, or nobody knows.
    public var typingRate: Int?
    /// Of the answer with what the probes brought out, as are the score, the elements and the flags.
    public var vote: Vote
    /// 0 to 100.
    public var score: Int
    /// Those present.
    public var elements: [Element]
    /// Those present before any probe.
    public var unprompted: [Element]
    /// Those raised.
    public var flags: [Flag]
    /// What the candidate gave themselves before they saw the reading.
    public var selfRating: Vote?

    /// An attempt with all its parts.
    public init(
        session: String, round: String, question: String, number: Int = 1, askedAt: Int,
        ending: Answer.Ending = .handedIn, thinking: Int = 0, answering: Int = 0, probes: Int = 0,
        probeThinking: Int = 0, longest: Int = 0, cutOffs: Int = 0, typingRate: Int? = nil, vote: Vote, score: Int = 0,
        elements: [Element] = [], unprompted: [Element] = [], flags: [Flag] = [], selfRating: Vote? = nil
    ) {
        self.session = session
        self.round = round
        self.question = question
        self.number = number
        self.askedAt = askedAt
        self.ending = ending
        self.thinking = thinking
        self.answering = answering
        self.probes = probes
        self.probeThinking = probeThinking
        self.longest = longest
        self.cutOffs = cutOffs
        self.typingRate = typingRate
        self.vote = vote
        self.score = score
        self.elements = elements
        self.unprompted = unprompted
        self.flags = flags
        self.selfRating = selfRating
    }

    /// What came of it, to go before a day: `passed`, `no hire`.
    public var outcome: String { ending == .passed ? "passed" : vote.title }
}

extension Sequence<Attempt> {
    /// The words a minute that the candidate types without stopping: the median of what is known; nil below three answers.
    public var typingRate: Int? {
        let rates = compactMap(\.typingRate)
        return rates.count < 3 ? nil : rates.median
    }
}

extension [Int] {
    /// The middle one; of two in the middle the lower. Nil for none.
    var median: Int? {
        isEmpty ? nil : sorted()[(count - 1) / 2]
    }
}
