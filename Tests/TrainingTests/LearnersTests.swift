import Scenario
import Evaluation
import Testing

@testable import Training

/// Eight rows of three features. What they teach was computed once by another program.
private let few: [FeatureVector] = [
    [7: 1, 9: 0.5], [7: 0.8, 8: 0.2], [8: 1], [7: 0.1, 8: 0.9, 9: 0.4], [7: 0.5, 8: 0.5, 9: 1], [8: 0.3, 9: 0.2],
    [7: 1, 8: 1], [7: 0.2, 9: 0.9],
]
private let labels = [true, true, false, false, true, false, false, true]
private let weights: [Double] = [1, 1, 1, 2, 1, 1, 0.5, 1]

/// The same rows, each with so many features more that their products are kept; the new ones stand in one row each and teach
/// nothing that they do not share.
private func wide(_ rows: [FeatureVector]) -> [FeatureVector] {
    rows.map { row in row.merging(Dictionary(uniqueKeysWithValues: (100..<120).map { ($0, 0) })) { $1 } }
}

@Suite("Learners")
struct LearnersTests {
    @Test("Logistic regression ends at the least of its sum", arguments: [false, true])
    func logistic(isWide: Bool) throws {
        let rows = TrainingRows(isWide ? wide(few) : few)
        #expect((rows.products != nil) == isWide)
        let learner = LogisticRegression(penalty: 0.5, tolerance: 1e-8, mostPasses: 10_000)
        let model = learner.fit(rows, labels: labels, weights: weights).model
        #expect(abs(model.bias - -0.20509295) < 1e-5)
        for (feature, weight) in [(7, 1.07810631), (8, -1.39139062), (9, 0.90373469)] as [(UInt32, Float)] {
            #expect(abs(try #require(model.weights[feature]) - weight) < 1e-5)
        }
    }

    @Test("Ridge regression ends at the least of its sum", arguments: [false, true])
    func ridge(isWide: Bool) throws {
        let rows = TrainingRows(isWide ? wide(few) : few)
        let model = RidgeRegression(penalty: 0.5, tolerance: 1e-12)
            .fit(rows, targets: [4, 3, 1, 2, 3, 1, 2, 4], weights: weights).model
        #expect(abs(model.bias - 2.13263065) < 1e-6)
        for (feature, weight) in [(7, 0.99711918), (8, -0.89762378), (9, 1.04165892)] as [(UInt32, Float)] {
            #expect(abs(try #require(model.weights[feature]) - weight) < 1e-6)
        }
    }

    @Test("The model says of a row what the fit says of it, learnt from or not")
    func values() {
        let rows = TrainingRows(few)
        let fit = LogisticRegression().fit(rows, over: [0, 1, 2, 3], labels: labels)
        for (row, value) in zip(few, fit.values) { #expect(abs(fit.model.value(of: row) - value) < 1e-6) }
    }

    @Test("A row that is left out teaches nothing")
    func leftOut() {
        let rows = TrainingRows(few)
        var turned = labels
        turned[7].toggle()
        let learner = LogisticRegression()
        let chosen = Array(0..<7)
        #expect(
            learner.fit(rows, over: chosen, labels: labels).model
                == learner.fit(rows, over: chosen, labels: turned).model)
    }

    @Test("A label that is never there is learnt as improbable, whatever the features")
    func constant() {
        let fit = LogisticRegression().fit(TrainingRows(few), labels: [Bool](repeating: false, count: 8))
        #expect(fit.model.weights.isEmpty)
        #expect(fit.model.bias < -2)
    }

    @Test("Balanced weights give both sides the same sum")
    func balanced() {
        let third = 2.0 / 3
        let expected: [Double] = [2, third, third, third]
        #expect(LogisticRegression.balanced([true, false, false, false]) == expected)
    }

    @Test("A stride visits every row once", arguments: [1, 2, 3, 8, 100, 505])
    func stride(_ count: Int) {
        let stride = LogisticRegression.stride(over: count)
        #expect(Set((0..<count).map { $0 * stride % count }).count == count)
    }

    @Test("The best cut separates what can be separated, half-way between")
    func cut() {
        let examples = [(0.9, true), (0.5, true), (0.3, false), (0.1, false)].map(Cut.Example.init)
        #expect(Cut.best(of: examples) == 0.4)
    }

    @Test("Where no label was there the best cut gives none")
    func noCut() {
        #expect(Cut.best(of: [Cut.Example(value: 3, isSo: false)]) == .infinity)
    }

    @Test("Votes are cut as often as raters gave them")
    func voteCuts() {
        let votes: [Vote] = [.strongHire, .strongNoHire, .noHire, .noHire]
        #expect(Cut.votes(of: [1, 2, 3, 4], for: votes) == [1.5, 3.5, 3.5])
    }
}

@Suite("Work done side by side")
struct ConcurrencyTests {
    @Test("Items stand in their order")
    func order() throws {
        #expect(try [Int](concurrently: 100) { $0 * $0 } == (0..<100).map { $0 * $0 })
    }

    @Test("The first failure is told")
    func failure() {
        struct Failed: Error, Equatable { var item: Int }
        #expect(throws: Failed(item: 3)) {
            try [Int](concurrently: 10) { if $0 >= 3 { throw Failed(item: $0) } else { $0 } }
        }
    }
}
