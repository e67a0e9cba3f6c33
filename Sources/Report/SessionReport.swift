public import Interview
public import Scenario

/// A session to be shown or taken along: its events, the state they fold into, and the titles of what it names.
///
/// What a candidate is not to know before the committee has decided stands in no form of it.
public struct SessionReport: Equatable, Sendable {
    /// The id in the archive.
    public let id: String
    /// Everything that happened, in order.
    public let events: [Event]
    /// The fold of the events.
    public let session: Session
    /// What the pack calls its rounds.
    public let titles: Titles

    /// The report of a session.
    ///
    /// - Returns: nil when the events do not begin with the start of a session.
    public init?(id: String, events: [Event], titles: Titles = Titles()) {
        guard let session = Session(folding: events) else { return nil }
        self.id = id
        self.events = events
        self.session = session
        self.titles = titles
    }
}

/// What a pack calls the things that a session knows by their ids; an id stands for itself where the pack is gone.
public struct Titles: Equatable, Sendable {
    /// The pack's own title.
    public var pack: String?
    /// Rounds' titles by their ids.
    public var rounds: [String: String]
    /// Titles of the rubric's dimensions by the ids of the round and of the dimension.
    public var dimensions: [String: [String: String]]
    /// Levels' titles by their ids.
    public var levels: [String: String]

    /// No titles: ids stand for themselves.
    public init() {
        pack = nil
        rounds = [:]
        dimensions = [:]
        levels = [:]
    }

    /// A pack's titles.
    public init(of pack: Pack) {
        self.pack = pack.title
        rounds = Dictionary(pack.rounds.map { ($0.id, $0.title) }) { first, _ in first }
        dimensions = Dictionary(
            pack.rounds.map { round in
                (round.id, Dictionary(round.rubric.map { ($0.id, $0.title) }) { first, _ in first })
            }
        ) { first, _ in first }
        levels = Dictionary(pack.levels.map { ($0.id, $0.title) }) { first, _ in first }
    }

    func round(_ id: String) -> String { rounds[id] ?? id }
    func dimension(_ id: String, of round: String) -> String { dimensions[round]?[id] ?? id }
    func level(_ id: String) -> String { levels[id] ?? id }
}
