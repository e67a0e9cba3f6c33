public import Evaluation

/// One attempt at one question: what was asked, said and read, with the probes that followed.
public struct Exchange: Codable, Equatable, Sendable {
    /// What was asked.
    public var question: AskedQuestion
    /// Which attempt at this question it is in this session, from 1.
    public var attempt: Int
    /// When it was put.
    public var askedAt: Moment
    /// What the candidate said; nil until it is over.
    public var answer: Answer?
    /// Of the answer alone.
    public var firstReading: Reading?
    /// Of the answer with what the probes brought out: what counts.
    public var reading: Reading?
    /// What the interviewer said to the answer.
    public var reaction: String?
    /// How the interviewer pushed, in order.
    public var probes: [ProbeExchange] = []
    /// Whether the interviewer went on.
    public var isSettled = false

    /// What the candidate has to answer now, or answered last.
    public var lastText: String { probes.last?.probe.text ?? question.text }

    /// The answer given last: to the latest probe, or to the question.
    public var lastAnswer: Answer? { probes.isEmpty ? answer : probes.last?.answer }
}

/// One probe with what came of it.
public struct ProbeExchange: Codable, Equatable, Sendable {
    /// What was asked.
    public var probe: AskedProbe
    /// When it was put.
    public var askedAt: Moment
    /// What the candidate said; nil until it is over.
    public var answer: Answer?
    /// Of this probe's answer alone.
    public var reading: Reading?
    /// What the interviewer said to it.
    public var reaction: String?
}

/// What happened in one round.
public struct RoundTranscript: Codable, Equatable, Sendable {
    /// The round's id.
    public var round: String
    /// When its first question was about to be put.
    public var beganAt: Moment
    /// Milliseconds of session time spent in pauses.
    public var paused = 0
    /// One for each attempt at each question, in the order they were sat.
    public var exchanges: [Exchange] = []
    /// Nil until the round is over.
    public var card: Scorecard?

    /// The latest attempt at each question, in the order they were first asked.
    public var latest: [Exchange] {
        var order: [String] = []
        var byID: [String: Exchange] = [:]
        for exchange in exchanges {
            if byID.updateValue(exchange, forKey: exchange.question.id) == nil { order.append(exchange.question.id) }
        }
        return order.compactMap { byID[$0] }
    }
}
