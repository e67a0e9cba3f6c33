import CNcurses
import Testing

@testable import Terminal

/// Feeds a decoder with whatever chance brings, and checks what has to hold of everything that comes out.
struct DecoderFuzz {
    private var lot: Lot
    private var decoder: InputDecoder
    private let charset: Charset

    /// What sequences are made of, so that chance meets them at all.
    private static let pieces: [[UInt8]] =
        [
            "\u{1B}", "\u{1B}[", "\u{1B}O", "\u{1B}]", "\u{1B}P", "\u{1B}_G", "\u{1B}\\", "\u{7}", "\u{1B}[200~",
            "\u{1B}[201~", "\u{1B}[[",
            "\u{1B}[M", "1;5", "99;", "~", "u", "A", "é", "世", "👩‍💻", "e\u{301}", "\u{9B}", "\r", "\n", "\u{8}",
        ].map { Array($0.utf8) }

    init(seed: UInt64, charset: Charset = .utf8) {
        lot = Lot(seed: seed)
        decoder = InputDecoder(of: charset)
        self.charset = charset
    }

    /// Reads so many bytes, in reads of any length.
    ///
    /// - Returns: what was wrong, if anything.
    mutating func run(bytes: Int) -> String? {
        var read = 0
        while read < bytes {
            let values = someValues()
            read += values.count
            if let wrong = wrong(with: decoder.decode(values)) { return wrong }
            guard Int.random(in: 0..<8, using: &lot) == 0 else { continue }
            if let wrong = wrong(with: decoder.timeOut()) { return wrong }
            guard decoder.patience == nil else { return "still waiting after a time-out: \(decoder)" }
            // Whatever came before, the next key is heard.
            guard decoder.decode([0x0D]).last == .key(.enter) else { return "Enter is not heard: \(decoder)" }
            guard decoder == InputDecoder(of: charset) else { return "something is left: \(decoder)" }
        }
        return nil
    }

    private mutating func someValues() -> [Int32] {
        (0..<Int.random(in: 1...24, using: &lot)).flatMap { _ -> [Int32] in
            switch Int.random(in: 0..<16, using: &lot) {
            case 0..<6: [Int32.random(in: 0...255, using: &lot)]
            case 6: [Int32.random(in: KEY_MIN...KEY_MAX + 40, using: &lot)]
            case 7..<12: Self.pieces[Int.random(in: Self.pieces.indices, using: &lot)].map { Int32($0) }
            default: [Int32.random(in: 0x20...0x7E, using: &lot)]
            }
        }
    }

    private func wrong(with events: [InputEvent]) -> String? {
        for event in events {
            switch event {
            case .key(let key):
                guard case .character(let character) = key.code else { continue }
                if character.unicodeScalars.contains(where: \.isControl) {
                    return "a control character was typed: \(event)"
                }
            case .paste(let text) where text.unicodeScalars.contains(where: { $0.isControl && $0 != "\n" }):
                return "a control character was pasted: \(event)"
            case .resized, .closed: return "no byte means \(event)"
            case .paste: break
            }
        }
        return nil
    }
}

extension Unicode.Scalar {
    fileprivate var isControl: Bool { value < 0x20 || (0x7F...0x9F).contains(value) }
}

/// Chance that comes out the same for the same seed (SplitMix64; Steele, Lea and Flood, 2014).
struct Lot: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
