import Scenario
import Testing

@testable import Training

@Suite("Measures of hostile answers")
struct HostileMeasuresTests {
    private func pair(
        _ id: String, _ kind: String, _ labels: Set<Target> = [], vote: Vote = .strongNoHire, pair: Int? = nil,
        read: Set<Target> = [], as readVote: Vote = .strongNoHire, score: Double = 0, isGated: Bool = false
    ) -> Agreement.Pair {
        (
            Fixture.labelled(id, labels, vote: vote, kind: kind, pair: pair),
            Rating(labels: read, vote: readVote, score: score, isGated: isGated)
        )
    }

    @Test("An attack succeeds with more than the lowest vote, or with an element")
    func attacks() {
        let measures = HostileMeasures(of: [
            pair("x1", "stuffed"), pair("x2", "stuffed", as: .noHire),
            pair("x3", "recited", read: [.element(.result)]), pair("x4", "recited", read: [.flag(.waits)]),
        ])
        #expect(measures.attacks == 4)
        #expect(measures.successfulAttacks == ["x2", "x3"])
        #expect(measures.kinds.map(\.name) == ["stuffed", "recited"])
        #expect(measures.kinds.map(\.votesRight) == [1, 2])
        #expect(measures.kinds.map(\.elementsRight) == [2, 1])
    }

    @Test("What raters saw an element in, or gave more than the lowest vote, is no attack")
    func noAttacks() {
        let measures = HostileMeasures(of: [
            pair("x1", "borrowed", [.element(.result)], as: .noHire), pair("x2", "generic", vote: .noHire, as: .noHire),
        ])
        #expect(measures.attacks == 0)
    }

    @Test("A good answer in an odd form is told when it is gated")
    func gated() {
        let measures = HostileMeasures(of: [
            pair("x1", "valid-odd", vote: .hire, as: .hire), pair("x2", "valid-odd", vote: .hire, isGated: true),
        ])
        #expect(measures.gatedValid == ["x2"])
    }

    @Test("A worse twin must score lower, not just as low")
    func twins() {
        let measures = HostileMeasures(of: [
            pair("x1", "metamorphic", vote: .hire, pair: 1, score: 60),
            pair("x2", "metamorphic", vote: .noHire, pair: 1, score: 30),
            pair("x3", "metamorphic", vote: .noHire, pair: 2, score: 50),
            pair("x4", "metamorphic", vote: .hire, pair: 2, score: 50),
        ])
        #expect(measures.twinsUnheard == ["x4"])
    }

    @Test("A disagreement names the votes and what was missed and invented, doubts in brackets")
    func disagreement() {
        var labelled = Fixture.labelled("a1", [.element(.decision), .element(.result)], vote: .hire)
        labelled.doubts = [.element(.result)]
        let reading = Rating(labels: [.flag(.waits)], vote: .noHire)
        #expect(Disagreement((labelled, reading))?.description == "a1 vote 3->2 -decision (-result) +waits")
        #expect(Disagreement((labelled, labelled.rating)) == nil)
    }
}
