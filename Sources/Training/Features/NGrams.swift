public import Evaluation
internal import Foundation

/// Runs of words and of characters, each weighing by the logarithm of how often it stands there: the features of plain text
/// classifiers.
public enum NGrams {
    /// Runs of one to three words, to length 1.
    public static func words(of text: String) -> FeatureVector {
        let words = SamePlace.words(of: text).map { Array($0.utf8) }
        var counts: [UInt32: Int] = [:]
        for first in words.indices {
            var hash = FeatureHash(kind: UInt8(ascii: "w"))
            for word in words[first..<min(first + 3, words.count)] {
                hash.add(word: word)
                counts[hash.value, default: 0] += 1
            }
        }
        return weighed(counts)
    }

    /// Runs of three to five characters, blanks as one, to length 1.
    public static func characters(of text: String) -> FeatureVector {
        let blanksAsOne = text.lowercased().split { $0.isWhitespace }.joined(separator: " ")
        let scalars = Array(blanksAsOne.unicodeScalars)
        var counts: [UInt32: Int] = [:]
        for first in scalars.indices {
            var hash = FeatureHash(kind: UInt8(ascii: "c"))
            for (place, scalar) in scalars[first..<min(first + 5, scalars.count)].enumerated() {
                hash.add(word: UTF8.encode(scalar) ?? .init())
                if place >= 2 { counts[hash.value, default: 0] += 1 }
            }
        }
        return weighed(counts)
    }

    private static func weighed(_ counts: [UInt32: Int]) -> FeatureVector {
        counts.mapValues { 1 + Float(log(Double($0))) }.normalised
    }
}
