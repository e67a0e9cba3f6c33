public import Archive
internal import Interview
internal import Scenario

/// A session as a row of a list says it.
public struct SessionLine {
    private let session: SessionSummary

    /// A line about a session.
    public init(_ session: SessionSummary) { self.session = session }

    /// `loop`, or the round that was drilled.
    public var what: String { session.kind == .loop ? "full loop" : session.rounds.first?.round ?? "drill" }

    /// What came of it: the committee's decision, a drill's vote, or that it is not over.
    public var outcome: String {
        if let decision = session.decision { return decision.title }
        guard session.finishedAt != nil else { return "unfinished" }
        return session.rounds.last?.vote.map { "\($0.rawValue) \($0.title)" } ?? "no vote"
    }

    /// `R3 B2 T2 C4 P3`: the votes of a loop that was decided.
    var votes: String {
        session.rounds.compactMap { line in
            line.vote.map { (line.round.first?.uppercased() ?? "") + "\($0.rawValue)" }
        }.joined(separator: " ")
    }

    var flags: String { session.flags.map(\.title).joined(separator: ", ") }
}
