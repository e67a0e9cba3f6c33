import Evaluation
import Testing

@testable import Training

@Suite("Features")
struct FeaturesTests {
    @Test("A feature's number is the same everywhere and for ever")
    func hash() {
        // The published test value of 32-bit FNV-1a for "foobar".
        var hash = FeatureHash(kind: UInt8(ascii: "f"))
        for byte in "oobar".utf8 { hash.add(byte) }
        #expect(hash.value == 0xBF9C_F968)
    }

    @Test("Words that are written together are not the words apart")
    func boundaries() {
        var together = FeatureHash(kind: 0)
        together.add(word: "ab".utf8)
        var apart = FeatureHash(kind: 0)
        apart.add(word: "a".utf8)
        apart.add(word: "b".utf8)
        #expect(together.value != apart.value)
    }

    @Test("Three words have three runs of one, two of two and one of three")
    func words() {
        #expect(NGrams.words(of: "We cut it.").count == 6)
        #expect(NGrams.words(of: "we cut it") == NGrams.words(of: "We  cut it!"))
    }

    @Test("Five characters have three runs of three, two of four and one of five")
    func characters() {
        #expect(NGrams.characters(of: "ab\n cd").count == 6)
    }

    @Test("Normalised features have the length 1, and none stay none")
    func normalised() {
        let features: FeatureVector = [1: 3, 2: 4]
        let expected: FeatureVector = [1: 0.6, 2: 0.8]
        #expect(features.normalised == expected)
        #expect(FeatureVector().normalised.isEmpty)
    }
}
