public import Scenario

/// How practice goes: what the charts show, with its numbers.
///
/// Early is where the filter begins; everything else is reckoned from the most recent answers and sessions, so that it shows
/// how things stand now, and costs the same after ten thousand sessions as after ten.
public struct Progress: Equatable, Sendable {
    /// Which part is looked at.
    public let filter: PracticeFilter
    /// All answers within the filter.
    public let answers: Int
    /// The latest sessions with their votes, the oldest first.
    public let sessions: [SessionVotes]
    /// In the order D, A, R, T; none while nothing was answered.
    public let elements: [ElementTrend]
    /// Those raised at all, the most frequent first.
    public let flags: [FlagTrend]
    /// Times of answers.
    public let times: TimeTrend
    /// The candidate's own votes against the readings'.
    public let calibration: Calibration

    /// So many of the latest answers and of the latest sessions are looked at.
    public static let recent = (answers: 200, sessions: 60)
    /// Early and late are so many answers each.
    public static let window = 10

    /// - Parameter answers: how many there are within the filter.
    /// - Parameter first: the first answers within the filter, oldest first: ``window``, or all where there are fewer.
    /// - Parameter latest: the latest, oldest first.
    /// - Parameter sessions: the latest, oldest first.
    public init(
        filter: PracticeFilter, answers: Int, first: [Attempt], latest: [Attempt], sessions: [SessionVotes]
    ) {
        self.filter = filter
        self.answers = answers
        self.sessions = sessions
        let half = answers < 2 * Self.window
        let early = Array(first.prefix(half ? (answers + 1) / 2 : Self.window))
        let late = Array(latest.suffix(half ? answers / 2 : Self.window))
        func share(_ attempts: some Collection<Attempt>, _ isSo: (Attempt) -> Bool) -> Share {
            Share(count: attempts.count(where: isSo), of: attempts.count)
        }
        elements =
            latest.isEmpty
            ? []
            : Element.allCases.map { element in
                let isHeard = { (attempt: Attempt) in attempt.elements.contains(element) }
                return ElementTrend(
                    element: element, heard: EarlyAndLate(early: share(early, isHeard), late: share(late, isHeard)),
                    windows: Self.windows(of: latest).map { share($0, isHeard) })
            }
        flags = Flag.allCases.compactMap { flag -> FlagTrend? in
            let isRaised = { (attempt: Attempt) in attempt.flags.contains(flag) }
            let sessions = Set(latest.filter(isRaised).map(\.session))
            guard !sessions.isEmpty else { return nil }
            return FlagTrend(
                flag: flag, raised: EarlyAndLate(early: share(early, isRaised), late: share(late, isRaised)),
                total: share(latest, isRaised), sessions: sessions.count)
        }.sorted { $0.total.count > $1.total.count }
        times = TimeTrend(early: early, late: late, latest: latest)
        calibration = Calibration(latest)
    }

    /// By tens, counted from the end, so that the last is the latest ten.
    private static func windows(of attempts: [Attempt]) -> [ArraySlice<Attempt>] {
        let first = attempts.count % window
        let starts = (first == 0 ? [] : [0]) + Array(stride(from: first, to: attempts.count, by: window))
        return starts.map { attempts[$0..<(($0 < first ? first : $0 + window))] }
    }
}

/// A session with the votes of its rounds.
public struct SessionVotes: Equatable, Sendable {
    /// The session's id.
    public var session: String
    /// Loop or drill.
    public var kind: SessionPlan.Kind
    /// Milliseconds since 1970 UTC.
    public var startedAt: Int
    /// The committee's; nil for drills.
    public var decision: Decision?
    /// Rounds that are over, in the order they were sat.
    public var rounds: [RoundVote]

    /// A round's vote.
    public struct RoundVote: Equatable, Sendable {
        /// The round's id.
        public var round: String
        /// The interviewer's.
        public var vote: Vote

        /// A round's vote.
        public init(round: String, vote: Vote) {
            self.round = round
            self.vote = vote
        }
    }

    /// A session with its votes.
    public init(
        session: String, kind: SessionPlan.Kind, startedAt: Int, decision: Decision?, rounds: [RoundVote]
    ) {
        self.session = session
        self.kind = kind
        self.startedAt = startedAt
        self.decision = decision
        self.rounds = rounds
    }

    /// The mean of its votes in hundredths; nil for none.
    public var mean: Int? {
        rounds.isEmpty ? nil : rounds.map(\.vote.rawValue).reduce(0, +) * 100 / rounds.count
    }
}

extension TimeTrend {
    fileprivate init(early: [Attempt], late: [Attempt], latest: [Attempt]) {
        func both(_ times: ([Attempt]) -> [Int]) -> EarlyAndLate<Int?> {
            EarlyAndLate(early: times(early).median, late: times(late).median)
        }
        self.init(
            answering: both { $0.filter { $0.ending != .passed }.map(\.answering) },
            thinking: both { $0.map(\.thinking) },
            probeThinking: both { $0.filter { $0.probes > 0 }.map { $0.probeThinking / $0.probes } },
            cutOffs: latest.map(\.cutOffs).reduce(0, +))
    }
}
