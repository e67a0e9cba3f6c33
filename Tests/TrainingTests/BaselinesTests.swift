import Scenario
import Testing

@testable import Training

@Suite("Readers that understand nothing")
struct BaselinesTests {
    /// Two writers of short answers; those that say "cut" hold a decision and earn more.
    private let answers = ["a", "b"].flatMap { writer in
        (1...6).map { number in
            let text =
                number.isMultiple(of: 2) ? "we cut the export in week \(number)" : "they kept it for \(number) days"
            return Fixture.labelled(
                "\(writer)\(number)", number.isMultiple(of: 2) ? [.element(.decision)] : [],
                vote: number.isMultiple(of: 2) ? .hire : .noHire, text: text)
        }
    }

    private func read(_ text: String, by reader: Reader) throws -> Rating {
        try reader.train(answers)(WrittenAnswer(id: "c1", round: "panel", question: "", text: text))
    }

    @Test("N-grams learn the words that come with a label and a vote")
    func nGrams() throws {
        let reading = try read("in the end we cut the export", by: Baselines.nGrams)
        #expect(reading.elements == [.decision])
        #expect(reading.vote == .hire)
        #expect(try read("they kept it", by: Baselines.nGrams).elements == [])
    }

    @Test("Counting the rubric's words is taken in by a list of them")
    func rubricWords() throws {
        #expect(try read("cut cut cut decision", by: Baselines.rubricWords).elements.isEmpty == false)
    }

    @Test("The same answers give the same readings", arguments: 0..<3)
    func same(_ index: Int) throws {
        let reader = Baselines.all[index]
        let (once, again) = (try reader.train(answers), try reader.train(answers))
        for answer in answers { #expect(try once(answer.answer) == again(answer.answer)) }
    }
}
