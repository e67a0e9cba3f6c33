public import Evaluation

/// A fact of a session, kept for ever. A session is the fold of its events.
///
/// Events are facts rather than key presses: they hold what was asked, said and read in the very words and figures of that
/// moment, so that an old session replays the same under a newer pack or a newer evaluator.
public struct Event: Codable, Equatable, Sendable {
    /// When it happened.
    public var at: Moment
    /// What happened.
    public var what: Happening

    /// A fact with its moment.
    public init(at: Moment, _ what: Happening) {
        self.at = at
        self.what = what
    }
}

/// What can happen in a session.
public enum Happening: Codable, Equatable, Sendable {
    case started(plan: SessionPlan)
    /// The candidate began the round at this place in the plan.
    case roundBegan(round: Int)
    /// The interviewer put a question; thinking time runs.
    case asked(question: AskedQuestion)
    /// The interviewer pushed; thinking time runs.
    case probed(probe: AskedProbe)
    /// The answer's clock started.
    case clockStarted(by: ClockStart)
    /// The clock showed this many seconds left.
    case warned(secondsLeft: Int)
    /// The answer to what was asked last, and what was made of it.
    case answered(answer: Answer, reading: Reading)
    /// The reading of the whole exchange after a probe's answer was merged into it.
    case merged(reading: Reading)
    /// What the interviewer said to it, in one line that gives nothing away.
    case reacted(line: String)
    /// The exchange about one question is over.
    case settled
    /// The candidate read the page that was open (a reading, a scorecard, the committee) and went on.
    case wentOn
    /// The candidate asked for the same question again.
    case redone
    case roundEnded(card: Scorecard)
    case paused
    case resumed
    /// The machine slept, or the program was away: wall time went on without session time.
    case interrupted(wallMilliseconds: Int)
    /// The program was started again and took the session up.
    case continued
    case decided(verdict: Verdict)
    /// Nothing more will happen.
    case finished
}

/// Why an answer's clock started.
public enum ClockStart: String, Codable, Sendable {
    case firstKey = "first-key"
    case thinkingRanOut = "thinking-ran-out"
}

/// A question as it was put.
public struct AskedQuestion: Codable, Equatable, Sendable {
    /// The question's id in the pack.
    public var id: String
    /// As the interviewer said it.
    public var text: String
    /// The role of who asked.
    public var interviewer: String

    /// A question as it is put.
    public init(id: String, text: String, interviewer: String) {
        self.id = id
        self.text = text
        self.interviewer = interviewer
    }
}

/// What the candidate said, and how.
public struct Answer: Codable, Equatable, Sendable {
    /// Verbatim.
    public var text: String
    /// How it came to its end.
    public var ending: Ending
    /// Thinking time used, and answering time used; milliseconds of session time, pauses left out.
    public var thinking: Int
    /// Milliseconds from the clock's start to the end, pauses left out.
    public var answering: Int
    /// How it was typed.
    public var typing: Typing

    /// How an answer ends.
    public enum Ending: String, Codable, Sendable {
        case handedIn = "handed-in"
        /// The interviewer cut in at 2:30.
        case cutOff = "cut-off"
        case passed
    }

    /// An answer with all its parts.
    public init(text: String, ending: Ending, thinking: Int, answering: Int, typing: Typing) {
        self.text = text
        self.ending = ending
        self.thinking = thinking
        self.answering = answering
        self.typing = typing
    }
}
