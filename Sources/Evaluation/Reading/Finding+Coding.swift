internal import Scenario

/// A kind is written as its one name, `tradeoff`, `process-first` or `rollback`: no two kinds share one.
extension Finding.Kind: Codable {
    /// Writes the name.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .element(let element): try container.encode(element)
        case .flag(let flag): try container.encode(flag)
        case .strength(let strength): try container.encode(strength)
        }
    }

    /// Reads a name.
    ///
    /// - Throws: when nothing that a finding can be of has it.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        switch Target(name: try container.decode(String.self)) {
        case .element(let element): self = .element(element)
        case .flag(let flag): self = .flag(flag)
        case .strength(let strength): self = .strength(strength)
        case .gate, .passed, .depth, nil:
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no kind of finding has this name")
        }
    }
}
