/// Everything about one company's interview loop, as its files say it.
///
/// Mockloop knows no pack by name: what an interviewer asks, listens for and decides stands here.
public struct Pack: Equatable, Sendable {
    /// The pack's name: its folder's.
    public var id: String
    /// As shown at home: `Scale AI · Program Manager loop`.
    public var title: String
    /// Whose loop it is.
    public var company: String
    /// What the candidate is interviewed for.
    public var role: String
    /// One paragraph: what this loop decides.
    public var about: String
    /// The question the committee answers.
    public var bar: String
    /// Days in which the loop runs.
    public var calendar: LoopCalendar
    /// Seconds in which answers run.
    public var clock: ClockRules
    /// In the order they are sat.
    public var rounds: [Round]
    /// In the order they are shown; may be empty.
    public var principles: [Principle]
    /// Lowest first; none where a hire ends without an offer, as a screening call does.
    public var levels: [Level]
    /// What a hire is told of the money; there wherever there are levels.
    public var offer: OfferTerms?
    /// How the rounds' votes become a decision.
    public var committee: CommitteeRules
    /// Lines that fit any interviewer.
    public var reactions: Reactions
    /// Probes that fit any question, tried after the question's own.
    public var probes: [Probe]
    /// What to have done before, in the order it is shown.
    public var checklist: [ChecklistItem]

    /// The round of this name.
    public func round(_ id: String) -> Round? { rounds.first { $0.id == id } }

    /// The question of this name, with the round it belongs to.
    public func question(_ id: String) -> (round: Round, question: Question)? {
        for round in rounds {
            if let question = round.questions.first(where: { $0.id == id }) { return (round, question) }
        }
        return nil
    }
}

/// Days from application, as candidates of this loop live them.
public struct LoopCalendar: Equatable, Sendable {
    /// The usual cycle, shortest and longest.
    public var usual: ClosedRange<Int>
    /// The committee decides by this day.
    public var decision: Int
    /// Past this day, silence usually means no.
    public var hold: Int
}

/// The clock of one answer. All in seconds, unless said otherwise.
public struct ClockRules: Equatable, Sendable {
    /// From the first key until the interviewer cuts in.
    public var answer: Int
    /// Thinking time before a question's clock starts by itself.
    public var thinking: Int
    /// The same before a probe's.
    public var probeThinking: Int
    /// Seconds left at which the clock warns, largest first.
    public var warnings: [Int]
    /// Words a minute at which the aloud time is reckoned.
    public var speakingRate: Int
    /// Most probes to one question.
    public var probes: Int
}

/// One of the company's leadership principles.
public struct Principle: Equatable, Sendable {
    /// Unique in the pack.
    public var id: String
    /// As the company writes it.
    public var title: String
    /// What it means in practice.
    public var means: String
    /// What it turns into.
    public var failure: Failure

    /// What the principle turns into when nothing holds it.
    public struct Failure: Equatable, Sendable {
        /// `reckless speed`
        public var name: String
        /// What raises it in an answer.
        public var flag: Flag
        /// How it sounds in a candidate's words.
        public var soundsLike: String
    }
}

/// A level a hire may be given, with its yearly bands.
public struct Level: Equatable, Sendable {
    /// Unique in the pack.
    public var id: String
    /// As the offer says it: `Program Manager, L5`.
    public var title: String
    /// Total compensation a year, in the offer's currency.
    public var total: ClosedRange<Int>
    /// Base salary a year, where the pack knows it.
    public var base: ClosedRange<Int>?
    /// Bonus a year, where the pack knows it.
    public var bonus: ClosedRange<Int>?
    /// Stock a year, where the pack knows it.
    public var stock: ClosedRange<Int>?
    /// How many strong hires among the rounds earn this level.
    public var strongHires: Int
}

/// What is said with an offer.
public struct OfferTerms: Equatable, Sendable {
    /// ISO 4217: `USD`.
    public var currency: String
    /// What cannot be argued with, in words.
    public var note: String
}

/// What any interviewer says in one line that gives no verdict away.
public struct Reactions: Equatable, Sendable {
    /// To an answer.
    public var answered: [String]
    /// To a question passed.
    public var passed: [String]
    /// When the time is up.
    public var cutOff: [String]
}
