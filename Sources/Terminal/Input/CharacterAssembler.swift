/// Puts Unicode scalars together from bytes that may come one at a time.
struct CharacterAssembler: Equatable, Sendable {
    /// What stands for bytes that are no character.
    static let replacement: Unicode.Scalar = "\u{FFFD}"

    private let charset: Charset
    private var bytes: [UInt8] = []

    /// An assembler that has read nothing yet.
    init(of charset: Charset) { self.charset = charset }

    /// Takes in a byte.
    ///
    /// - Returns: the scalars that it completes, after a replacement when it cuts another short. Mostly one, none while
    ///   more must come.
    mutating func take(_ byte: UInt8) -> [Unicode.Scalar] {
        switch charset {
        case .utf8: takeUTF8(byte)
        case .named(let name): take(byte, of: name)
        }
    }

    private mutating func takeUTF8(_ byte: UInt8) -> [Unicode.Scalar] {
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

    private mutating func take(_ byte: UInt8, of charset: String) -> [Unicode.Scalar] {
        // All sets in which terminals are used hold ASCII, but a later byte of a character may look like it.
        if bytes.isEmpty, byte < 0x80 { return [Unicode.Scalar(byte)] }
        bytes.append(byte)
        let (scalars, taken) = Charset.decode(bytes[...], from: charset)
        if taken == bytes.count {
            bytes = []
            return scalars
        }
        if Charset.isBegun(bytes, in: charset) { return [] }
        let isCutShort = bytes.count > 1
        bytes = []
        return [Self.replacement] + (isCutShort ? take(byte, of: charset) : [])
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
