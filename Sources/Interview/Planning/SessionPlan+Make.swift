public import Scenario

/// How a session is to be sat, beside what is asked.
public struct SessionOptions: Equatable, Sendable {
    /// How many questions a round of a loop asks.
    public var pace: SessionPlan.Pace
    /// Show readings after each question of a loop too.
    public var coach: Bool
    /// Seconds an answer has, in place of the pack's: the hidden option for trying things out.
    public var answerSeconds: Int?
    /// Whether the interviewer cuts in when the clock is over.
    public var cutsIn: Bool

    /// The usual way of sitting, but for what is given.
    public init(
        pace: SessionPlan.Pace = .brisk, coach: Bool = false, answerSeconds: Int? = nil, cutsIn: Bool = true
    ) {
        self.pace = pace
        self.coach = coach
        self.answerSeconds = answerSeconds
        self.cutsIn = cutsIn
    }
}

extension SessionPlan {
    /// A full loop: every round of the pack. At real pace every question stands ready, and the round's minutes decide how many
    /// are asked.
    public static func loop(
        of pack: Pack, options: SessionOptions, history: AskHistory = [:], seed: UInt64
    ) -> SessionPlan {
        var choice = QuestionChoice(history: history, generator: SplitMix64(seed: seed))
        let rounds = pack.rounds.map { round in
            let count = options.pace == .brisk ? round.brisk : round.questions.count
            return PlannedRound(round: round.id, questions: choice.choose(count, from: round))
        }
        return SessionPlan(kind: .loop, pack: pack, rounds: rounds, options: options, seed: seed)
    }

    /// A drill of one round: so many questions, or the one named.
    public static func drill(
        _ round: Round, of pack: Pack, question: String? = nil, count: Int? = nil, options: SessionOptions,
        history: AskHistory = [:], seed: UInt64
    ) -> SessionPlan {
        var choice = QuestionChoice(history: history, generator: SplitMix64(seed: seed))
        let questions = question.map { [$0] } ?? choice.choose(count ?? round.brisk, from: round)
        let planned = PlannedRound(round: round.id, questions: questions)
        return SessionPlan(kind: .drill, pack: pack, rounds: [planned], options: options, seed: seed)
    }

    private init(kind: Kind, pack: Pack, rounds: [PlannedRound], options: SessionOptions, seed: UInt64) {
        let shortened = options.answerSeconds.map { $0 < pack.clock.answer } ?? false
        self.init(
            kind: kind, pack: pack.id, pace: options.pace, coach: options.coach, seed: seed, rounds: rounds,
            answerSeconds: options.answerSeconds ?? pack.clock.answer, thinkingSeconds: pack.clock.thinking,
            probeThinkingSeconds: pack.clock.probeThinking, isClockShortened: shortened, cutsIn: options.cutsIn)
    }
}
