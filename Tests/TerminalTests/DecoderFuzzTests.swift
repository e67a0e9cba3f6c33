@testable import Terminal
import Glibc
import Testing

@Suite("The input decoder on arbitrary bytes")
struct DecoderFuzzTests {
    @Test("Types and pastes no control character, and is never stuck", arguments: 1...4 as ClosedRange<UInt64>)
    func anything(seed: UInt64) {
        var fuzz = DecoderFuzz(seed: seed)
        #expect(fuzz.run(bytes: 25_000) == nil)
    }

    @Test("Nor does it in other characters", arguments: ["ISO-8859-1", "EUC-JP", "BIG5", "GB18030"])
    func otherCharacters(charset: String) {
        var fuzz = DecoderFuzz(seed: 5, charset: .named(charset))
        #expect(fuzz.run(bytes: 10_000) == nil)
    }
}

@Suite("The input decoder on ten million bytes", .enabled("SOAK=1 asks for it") { getenv("SOAK") != nil })
struct DecoderSoakTests {
    @Test("Types and pastes no control character, and is never stuck", arguments: 100..<110 as Range<UInt64>)
    func anything(seed: UInt64) {
        var fuzz = DecoderFuzz(seed: seed)
        #expect(fuzz.run(bytes: 1_000_000) == nil)
    }
}
