/// A control string as far as it has come: what a terminal replies when it is asked for a colour, its name or a setting
/// (ECMA-48, 5.6: OSC and DCS; APC as kitty's graphics use it).
///
/// This program asks for nothing, but the one before it may have, and been gone when the reply came. Alt with the key that
/// looks like the beginning is told apart by what follows: a reply's first character, and its end.
struct ControlString: Equatable {
    /// What has come after the escape character.
    private(set) var bytes: [UInt8]

    /// What a byte is in a string.
    enum Part {
        case more
        /// It may be the first half of the end, `ESC \`.
        case escape
        case end
        /// It cannot stand in one: this was no string.
        case none
    }

    private static let command = UInt8(ascii: "]")
    private static let device = UInt8(ascii: "P")
    private static let application = UInt8(ascii: "_")

    /// Whether a byte after an escape character can begin one.
    static func begins(with byte: UInt8) -> Bool { [command, device, application].contains(byte) }

    init(_ byte: UInt8) { bytes = [byte] }

    /// Whether it stands for a key without waiting for more: Alt-_ is pressed in earnest.
    var isKeyAlone: Bool { bytes == [Self.application] }

    mutating func take(_ byte: UInt8) -> Part {
        if bytes.count == 1, !canBegin(byte) { return .none }
        switch byte {
        case 0x07 where bytes[0] == Self.command: return .end
        case 0x1B: return .escape
        case 0x00..<0x20, 0x7F: return .none
        default:
            bytes.append(byte)
            return .more
        }
    }

    private func canBegin(_ byte: UInt8) -> Bool {
        switch bytes[0] {
        case Self.command: (0x30...0x39).contains(byte)
        case Self.device: (0x21...0x3F).contains(byte)
        default: byte == UInt8(ascii: "G")
        }
    }
}
