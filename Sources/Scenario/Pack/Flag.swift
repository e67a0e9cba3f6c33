/// A way of answering that interviewers of this kind of loop hold against a candidate.
///
/// Each is raised by what the candidate does or would do, never by a word alone.
public enum Flag: String, CaseIterable, Codable, CodingKeyRepresentable, Hashable, Sendable {
    /// Describes the job as coordination, with no call of one's own.
    case coordinator
    /// Waits for a spec, consensus, permission or complete data when acting was possible.
    case waits
    /// The first move is a meeting, a document or a working group.
    case processFirst = "process-first"
    /// Takes it to a manager or sponsor before creating any option.
    case escalatesFirst = "escalates-first"
    /// Mends a system problem with more people or manual effort.
    case peopleOverSystems = "people-over-systems"
    /// A solution without a mechanism.
    case vagueSolution = "vague-solution"
    /// Nothing was cut or would be cut.
    case noTradeoff = "no-tradeoff"
    /// A compromise that pleases everybody as the aim.
    case harmony
    /// Asks others what is wrong in place of looking at the evidence.
    case delegatesDiagnosis = "delegates-diagnosis"
    /// Acts with no monitoring, rollback, disclosure or learning.
    case reckless
    /// Acts behind the back of those affected.
    case rogue
    /// Does whatever a customer asks, without a boundary.
    case sprawl
    /// Candour used as a weapon.
    case blunt

    /// The name as a person reads it: `process first`.
    public var title: String {
        switch self {
        case .noTradeoff: "no trade-off"
        default: rawValue.split(separator: "-").joined(separator: " ")
        }
    }
}
