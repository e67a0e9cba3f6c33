/// A session as `export --format json` writes it: what the tests look at.
struct Exported: Decodable {
    var id: String
    var kind: String
    var decision: String?
    var rounds: [Round]

    struct Round: Decodable {
        var round: String
        var vote: Int?
        var exchanges: [Exchange]
    }

    struct Exchange: Decodable {
        var answer: Answer?
        var reading: Reading?
        var probes: [Probe]
    }

    struct Probe: Decodable {
        var answer: Answer?
    }

    struct Reading: Decodable {
        var gates: [String]
        var vote: Int
    }

    struct Answer: Decodable, Hashable {
        var text: String
        /// `handed-in`, `cut-off` or `passed`.
        var ending: String
    }

    /// All that was said, to questions and probes, in order.
    var answers: [Answer] {
        rounds.flatMap(\.exchanges).flatMap { [$0.answer] + $0.probes.map(\.answer) }.compactMap(\.self)
    }

    /// The newest session of a home.
    static func last(at home: Home) async throws -> Exported {
        try await Run.mockloop("export", "last", "--format", "json", at: home).json()
    }

    /// The first answer of the newest session, once it is kept: a screen shows what follows just before.
    static func firstAnswer(at home: Home) async throws -> Answer {
        try await eventually("an answer in the archive") { try await last(at: home).answers.first }
    }
}
