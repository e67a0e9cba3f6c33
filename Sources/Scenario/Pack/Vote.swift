/// An interviewer's verdict, on one answer or on a whole round.
public enum Vote: Int, CaseIterable, Codable, Comparable, Hashable, Sendable {
    case strongNoHire = 1
    case noHire = 2
    case hire = 3
    case strongHire = 4

    /// The name as a person reads it: `no hire`.
    public var title: String {
        switch self {
        case .strongNoHire: "strong no hire"
        case .noHire: "no hire"
        case .hire: "hire"
        case .strongHire: "strong hire"
        }
    }

    /// Whether the vote speaks for hiring.
    public var isHire: Bool { self >= .hire }

    /// The order from strong no hire to strong hire.
    public static func < (left: Vote, right: Vote) -> Bool { left.rawValue < right.rawValue }
}
