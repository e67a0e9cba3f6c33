internal import Evaluation
internal import Foundation
internal import Scenario

/// Readers that understand nothing, which a reading must beat to be worth anything.
public enum Baselines {
    /// How long an answer is, and nothing else.
    public static let length = FeatureReader(named: "length", penalty: 0.1) { answer in
        let words = Double(max(1, answer.words))
        return [0: Float(log(words / 150)), 1: Float(words / 150 - 1)]
    }.reader

    /// How often the rubric's words stand in it, by what they are the words of.
    public static let rubricWords = FeatureReader(named: "rubric words", penalty: 1) { answer in
        var counts: FeatureVector = [:]
        for word in SamePlace.words(of: answer.text) {
            for label in RubricWords.labels[word] ?? [] { counts[label, default: 0] += 1 }
        }
        return counts.mapValues { log(1 + $0) }
    }.reader

    /// Runs of one to three words and of three to five characters.
    public static let nGrams = FeatureReader(named: "n-grams", penalty: 1) { answer in
        NGrams.words(of: answer.text).merging(NGrams.characters(of: answer.text))
    }.reader

    /// All of them, the simplest first.
    public static let all = [length, rubricWords, nGrams]
}
