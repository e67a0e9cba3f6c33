/// What a terminal has been told to do otherwise than it does by itself, by the sequences of xterm ("XTerm Control
/// Sequences", DECSET and DECRST).
struct ScreenModes: Equatable {
    var isOnAlternateScreen = false
    var isCursorShown = true
    var marksPastes = false
    /// Whether the keypad and the arrows send other bytes.
    var isKeypadApplication = false
    var isCursorApplication = false

    /// A terminal as it is found.
    init() {}

    /// A terminal after bytes were written to it.
    init(after bytes: [UInt8]) {
        for sequence in bytes.split(separator: 0x1B).dropFirst() {
            if sequence.first == UInt8(ascii: "=") { isKeypadApplication = true }
            if sequence.first == UInt8(ascii: ">") { isKeypadApplication = false }
            guard sequence.starts(with: "[?".utf8) else { continue }
            let rest = sequence.dropFirst(2)
            guard let end = rest.firstIndex(where: { !(0x30...0x3B).contains($0) }) else { continue }
            for number in rest[..<end].split(separator: UInt8(ascii: ";")) {
                set(Int(String(decoding: number, as: UTF8.self)), to: rest[end])
            }
        }
    }

    private mutating func set(_ mode: Int?, to final: UInt8) {
        guard final == UInt8(ascii: "h") || final == UInt8(ascii: "l") else { return }
        let isOn = final == UInt8(ascii: "h")
        switch mode {
        case 1: isCursorApplication = isOn
        case 25: isCursorShown = isOn
        case 47, 1047, 1049: isOnAlternateScreen = isOn
        case 2004: marksPastes = isOn
        default: break
        }
    }
}
