public import Interview
public import Scenario

/// A session in a list for other programs.
public struct SessionListEntry: Equatable, Sendable {
    var id: String
    var kind: SessionPlan.Kind
    var pack: String
    var startedAt: Int
    var finishedAt: Int?
    var rounds: [RoundEntry]
    var decision: Decision?

    /// A round with its vote; none while it is open or sealed.
    public struct RoundEntry: Equatable, Sendable {
        var round: String
        var vote: Vote?

        /// A round of a listed session.
        public init(round: String, vote: Vote?) {
            self.round = round
            self.vote = vote
        }
    }

    /// A listed session; times are milliseconds since 1970 UTC.
    public init(
        id: String, kind: SessionPlan.Kind, pack: String, startedAt: Int, finishedAt: Int?, rounds: [RoundEntry],
        decision: Decision?
    ) {
        self.id = id
        self.kind = kind
        self.pack = pack
        self.startedAt = startedAt
        self.finishedAt = finishedAt
        self.rounds = rounds
        self.decision = decision
    }
}

extension JSON {
    /// What `sessions --json` writes: an array in the given order of
    /// `{"id","kind","pack","startedAt","finishedAt","rounds":[{"round","vote"}],"decision"}`.
    public init(sessions: [SessionListEntry]) {
        self = .array(
            sessions.map { session in
                [
                    "id": .string(session.id),
                    "kind": .string(session.kind.rawValue),
                    "pack": .string(session.pack),
                    "startedAt": JSON(time: session.startedAt),
                    "finishedAt": JSON(time: session.finishedAt),
                    "rounds": .array(
                        session.rounds.map { ["round": .string($0.round), "vote": JSON($0.vote?.rawValue)] }),
                    "decision": JSON(session.decision?.rawValue),
                ]
            })
    }
}
