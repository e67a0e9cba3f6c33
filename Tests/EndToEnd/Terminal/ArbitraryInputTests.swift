import Glibc
import Testing

/// Arbitrary bytes typed into the program: whatever they make it do, it lives, or ends as asked, and gives the terminal
/// back.
private struct Typist {
    private var lot: Lot
    private let home: Home

    /// What sequences are made of, so that chance meets them at all.
    private static let pieces = [
        "\u{1B}", "\u{1B}[", "\u{1B}O", "\u{1B}]1", "\u{1B}P", "\u{1B}\\", "\u{1B}[200~", "\u{1B}[201~", "\u{1B}[A",
        "\u{1B}[1;5D",
        "é", "世", "👩‍💻", "\r", "\u{13}", "\u{8}", "\u{B}", "\u{19}", "\u{1F}",
        "I cut the dashboard because it cost us a week. ",
    ]

    init(seed: UInt64) throws {
        lot = Lot(state: seed)
        home = try Home()
    }

    /// Types so many bytes, beginning again whenever the program has come to its end.
    mutating func type(bytes: Int) async throws {
        var typed = 0
        while typed < bytes {
            let line = try await Line.answering(at: home)
            while typed < bytes, line.isRunning {
                let piece = somePiece()
                typed += piece.count
                try await line.type(piece)
            }
            line.signal(SIGTERM)
            let ending = try await line.ends()
            #expect(ending == .exited(0) || ending == .killed(by: SIGTERM))
            #expect(line.screenModes == ScreenModes())
        }
    }

    private mutating func somePiece() -> [UInt8] {
        (0..<Int.random(in: 1...40, using: &lot)).flatMap { _ -> [UInt8] in
            switch Int.random(in: 0..<8, using: &lot) {
            case 0: [UInt8.random(in: 0...255, using: &lot)]
            case 1: Array(Self.pieces[Int.random(in: Self.pieces.indices, using: &lot)].utf8)
            default: [UInt8.random(in: 0x20...0x7E, using: &lot)]
            }
        }
    }
}

/// Chance that comes out the same for the same seed (SplitMix64; Steele, Lea and Flood, 2014).
private struct Lot: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}

@Suite("Arbitrary bytes typed into the program", .inTurn)
struct ArbitraryInputTests {
    @Test("It lives, or ends as asked, and gives the terminal back", arguments: 1...2 as ClosedRange<UInt64>)
    func anything(seed: UInt64) async throws {
        var typist = try Typist(seed: seed)
        try await typist.type(bytes: 10_000)
    }
}

@Suite(
    "A million arbitrary bytes typed into the program", .inTurn,
    .enabled("SOAK=1 asks for it") { getenv("SOAK") != nil })
struct ArbitraryInputSoakTests {
    @Test("It lives, or ends as asked, and gives the terminal back", arguments: 100..<110 as Range<UInt64>)
    func anything(seed: UInt64) async throws {
        var typist = try Typist(seed: seed)
        try await typist.type(bytes: 100_000)
    }
}
