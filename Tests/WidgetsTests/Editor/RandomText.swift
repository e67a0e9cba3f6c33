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
        "日本語", "漢", "e\u{301}", "\u{301}", "👩‍👩‍👧‍👦", "👍🏽", "🇩🇪", "🇫🇷", "\u{1F1E9}", "❤️", "\u{200D}", "\u{200B}",
        "שלום", "سلام", "क्षि", "한국", "ﬁ", "\u{1F468}", String(repeating: "w", count: 130),
        String(repeating: "寬", count: 41),
    ]

    /// A text of up to so many pieces.
    mutating func text(pieces count: Int) -> String {
        (0..<Int.random(in: 0...count, using: &self)).map { _ in
            Self.pieces.randomElement(using: &self) ?? ""
        }.joined()
    }
}
