/// Which sessions a list shows.
public enum SessionFilter: Hashable, Sendable {
    case all
    case loops
    /// Drills of every round.
    case drills
    /// Drills of the round of this id.
    case round(String)
    /// Those that can be continued.
    case unfinished

    /// What a row of `session` fulfils, and the values that stand in it.
    var condition: (sql: String, values: [String]) {
        switch self {
        case .all: ("1", [])
        case .loops: ("kind = 'loop'", [])
        case .drills: ("kind = 'drill'", [])
        case .round(let round):
            (
                """
                kind = 'drill' AND EXISTS (SELECT 1 FROM round WHERE round.session = session.id AND round.round = ?)
                """, [round]
            )
        case .unfinished: ("finished_at IS NULL", [])
        }
    }
}
