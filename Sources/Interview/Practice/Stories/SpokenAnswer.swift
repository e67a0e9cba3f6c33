internal import Evaluation
public import Scenario

/// What was said to one question, with what was said to its probes: where stories and figures are looked for.
public struct SpokenAnswer: Equatable, Sendable {
    /// The round's id.
    public var round: String
    /// The question's id.
    public var question: String
    /// Which attempt it is, from 1.
    public var attempt: Int
    /// What was asked, probes too.
    public var asked: String
    /// What was said, to the probes too.
    public var text: String

    /// An answer with all its parts.
    public init(round: String, question: String, attempt: Int = 1, asked: String, text: String) {
        self.round = round
        self.question = question
        self.attempt = attempt
        self.asked = asked
        self.text = text
    }
}

extension SpokenAnswer {
    /// Whether a case that the candidate lived through was asked for; also where the pack no longer has the question.
    public func tellsStory(of pack: Pack) -> Bool {
        switch pack.question(question)?.question.asks {
        case .past, .scope, nil: true
        case .hypothetical, .motivation, .pay, .timing, .level: false
        }
    }
}

extension Session {
    /// What the candidate said of their own: the latest attempt at each question that asks for a case they lived through, in
    /// order.
    public func storiesTold(of pack: Pack) -> [SpokenAnswer] {
        spokenAnswers.filter { $0.tellsStory(of: pack) }
    }

    /// The latest attempt at each question, in order, that was not passed.
    public var spokenAnswers: [SpokenAnswer] {
        transcript.flatMap { round in
            round.latest.compactMap { exchange in
                guard let answer = exchange.answer, answer.ending != .passed else { return nil }
                let probes = exchange.probes.filter { $0.answer != nil && $0.answer?.ending != .passed }
                return SpokenAnswer(
                    round: round.round, question: exchange.question.id, attempt: exchange.attempt,
                    asked: ([exchange.question.text] + probes.map(\.probe.text)).joined(separator: "\n"),
                    text: ([answer.text] + probes.compactMap(\.answer?.text)).joined(separator: "\n"))
            }
        }
    }
}
