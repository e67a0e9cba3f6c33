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
    /// Seconds of thinking before a question's clock starts by itself; nil for the pack's.
    public var thinkingSeconds: Int?
    /// The same before a probe's.
    public var probeThinkingSeconds: Int?
    /// Seconds left at which the clock warns, largest first; nil for the pack's.
    public var warnings: [Int]?
    /// Words a minute at which aloud time is reckoned; nil for the pack's.
    public var speakingRate: Int?

    /// The usual way of sitting, but for what is given.
    public init(
        pace: SessionPlan.Pace = .brisk, coach: Bool = false, answerSeconds: Int? = nil, cutsIn: Bool = true
    ) {
        self.pace = pace
        self.coach = coach
        self.answerSeconds = answerSeconds
        self.cutsIn = cutsIn
    }

    /// Sits as the candidate has set it.
    ///
    /// - Parameter measured: words a minute that the candidate types without stopping; nil where it is not known.
    public mutating func take(_ settings: Settings, measured: Int?, pack: Pack) {
        coach = coach || settings.coach
        thinkingSeconds = settings.thinking
        probeThinkingSeconds = settings.probeThinking
        warnings = settings.warnings
        speakingRate = settings.aloudRate == nil ? nil : settings.wordsAMinute(measured: measured, pack: pack)
    }
}

extension SessionPlan {
    /// The pack's clock with what the candidate has set for this session. A clock that is shortened to try things out is no
    /// measure of how long an answer may be: that stays the pack's.
    public func clock(of pack: Pack) -> ClockRules {
        var clock = pack.clock
        clock.thinking = thinkingSeconds
        clock.probeThinking = probeThinkingSeconds
        clock.warnings = warnings ?? clock.warnings
        clock.speakingRate = speakingRate ?? clock.speakingRate
        return clock
    }

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

    /// A drill of chosen questions, each in its round: the rounds in the order in which their first question is named. Questions
    /// that the pack does not have are left out.
    ///
    /// - Returns: nil when none is left.
    public static func drill(
        questions: [String], of pack: Pack, options: SessionOptions, seed: UInt64
    ) -> SessionPlan? {
        var rounds: [PlannedRound] = []
        for id in questions {
            guard let round = pack.question(id)?.round.id else { continue }
            if let place = rounds.firstIndex(where: { $0.round == round }) {
                if !rounds[place].questions.contains(id) { rounds[place].questions.append(id) }
            } else {
                rounds.append(PlannedRound(round: round, questions: [id]))
            }
        }
        guard !rounds.isEmpty else { return nil }
        return SessionPlan(kind: .drill, pack: pack, rounds: rounds, options: options, seed: seed)
    }

    private init(kind: Kind, pack: Pack, rounds: [PlannedRound], options: SessionOptions, seed: UInt64) {
        let shortened = options.answerSeconds.map { $0 < pack.clock.answer } ?? false
        self.init(
            kind: kind, pack: pack.id, pace: options.pace, coach: options.coach, seed: seed, rounds: rounds,
            answerSeconds: options.answerSeconds ?? pack.clock.answer,
            thinkingSeconds: options.thinkingSeconds ?? pack.clock.thinking,
            probeThinkingSeconds: options.probeThinkingSeconds ?? pack.clock.probeThinking,
            isClockShortened: shortened, cutsIn: options.cutsIn, warnings: options.warnings,
            speakingRate: options.speakingRate)
    }
}
