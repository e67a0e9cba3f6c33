/// Numbers by lot that are the same in every run (SplitMix64, Steele and others 2014).
struct SeededGenerator: RandomNumberGenerator {
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

extension SeededGenerator {
    /// Pieces of which texts are made: what people type, and what breaks editors.
    private static let pieces = [
        " ", " ", " ", "  ", "\n", "\n\n", "a", "I", "the", "trade-off", "annotation", "we'd", "3.5", ".", ", ",
        "日本語", "漢", "한국", "ｗｉｄｅ", "\u{3000}", "\u{A0}", "ﬁ",
        "e\u{301}", "\u{301}", "\u{308}", "o\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}\u{307}",
        "👩‍👩‍👧‍👦", "👍🏽", "\u{1F3FD}", "🇩🇪", "🇫🇷", "\u{1F1E9}", "❤️", "1️⃣", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "\u{1F468}", "\u{200D}", "\u{FE0F}",
        "\u{200B}", "\u{202E}", "\u{FEFF}", "\u{600}", "\u{378}", "\u{E000}", "\u{FFFD}",
        "שלום", "سلام", "क्षि", "\u{93E}", "กำลัง", "\u{1112}", "\u{1161}", "\u{11AB}",
        String(repeating: "w", count: 130), String(repeating: "寬", count: 41),
    ]

    /// What no text holds once an editor has taken it up.
    private static let controls = [
        "\t", "\r\n", "\r", "\u{0}", "\u{7}", "\u{1B}[31m", "\u{7F}", "\u{85}", "\u{9B}2J", "\u{2028}", "\u{2029}",
    ]

    /// A text of up to so many pieces.
    mutating func text(pieces count: Int) -> String { text(of: Self.pieces, count) }

    /// A text as it may be pasted, with control characters.
    mutating func rawText(pieces count: Int) -> String { text(of: Self.pieces + Self.controls, count) }

    private mutating func text(of pieces: [String], _ count: Int) -> String {
        (0..<Int.random(in: 0...count, using: &self)).map { _ in pieces.randomElement(using: &self) ?? "" }.joined()
    }
}
