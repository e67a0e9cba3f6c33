public import Evaluation
internal import Interview
internal import Scenario

extension JSON {
    /// A reading: `elements` (those present), `flags` (those raised), `vote` (1 to 4), `score` (0 to 100), `dimensions` (level
    /// by id), `evidence`, `gates`, `words`, `spokenSeconds`, `rules`.
    ///
    /// Evidence has `kind` (`element`, `flag`, `strength`), `id`, `quote` (verbatim), `start` and `end` (its UTF-8 byte
    /// offsets), `why`, and `source`: 0 where it stands in the answer, 1 in the answer to the first probe, and so on.
    public init(_ reading: Reading) {
        self = [
            "elements": .array(reading.present.map { .string($0.rawValue) }),
            "flags": .array(reading.raised.map { .string($0.rawValue) }),
            "vote": .int(reading.vote.rawValue),
            "score": .int(reading.score),
            "dimensions": .levels(reading.dimensions),
            "evidence": .array(reading.findings.map(JSON.init)),
            "gates": .array(reading.gates.map { .string($0.gate.rawValue) }),
            "words": .int(reading.words),
            "spokenSeconds": .int(reading.spokenSeconds),
            "rules": .string(reading.rules),
        ]
    }

    init(_ finding: Finding) {
        let (kind, id) =
            switch finding.kind {
            case .element(let element): ("element", element.rawValue)
            case .flag(let flag): ("flag", flag.rawValue)
            case .strength(let strength): ("strength", strength.rawValue)
            }
        self = [
            "kind": .string(kind), "id": .string(id), "quote": .string(finding.quote), "start": .int(finding.start),
            "end": .int(finding.end), "why": .string(finding.why), "source": .int(finding.source),
        ]
    }

    /// `{"framing": 3}`
    static func levels(_ levels: [DimensionLevel]) -> JSON {
        .object(levels.map { Member($0.dimension, .int($0.level.rawValue)) })
    }
}
