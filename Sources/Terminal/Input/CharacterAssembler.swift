/// Puts Unicode scalars together from bytes of UTF-8 that may come one at a time.
struct CharacterAssembler: Equatable, Sendable {
    /// What stands for bytes that are no character.
    static let replacement: Unicode.Scalar = "\u{FFFD}"

    private var bytes: [UInt8] = []

    /// Takes in a byte.
    ///
    /// - Returns: the scalar that it completes, after a replacement when it cuts another short. Mostly one, none while
    ///   more must come.
    mutating func take(_ byte: UInt8) -> [Unicode.Scalar] {
        guard let lead = bytes.first else { return begin(byte) }
        guard byte & 0xC0 == 0x80 else {
            bytes = []
            return [Self.replacement] + begin(byte)
        }
        bytes.append(byte)
        guard bytes.count == Self.length(lead) else { return [] }
        defer { bytes = [] }
        // Overlong forms, surrogates and what lies beyond Unicode fail here.
        guard let text = String(validating: bytes, as: UTF8.self), let scalar = text.unicodeScalars.first else {
            return [Self.replacement]
        }
        return [scalar]
    }

    /// Drops a character whose rest will not come; false when none has begun.
    mutating func abandon() -> Bool {
        defer { bytes = [] }
        return !bytes.isEmpty
    }

    private mutating func begin(_ byte: UInt8) -> [Unicode.Scalar] {
        switch Self.length(byte) {
        case 1: return [Unicode.Scalar(byte)]
        case nil: return [Self.replacement]
        default:
            bytes = [byte]
            return []
        }
    }

    /// The bytes of a character that begins with this one; nil when none does.
    private static func length(_ lead: UInt8) -> Int? {
        switch lead {
        case 0..<0x80: 1
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: nil
        }
    }
}
