import Testing

@testable import Evaluation

@Suite("What a text is about")
struct ContentWordsTests {
    @Test("Grammar, figures and dates are left out; forms of one word are one")
    func stems() {
        let words = ContentWords.byStem(
            in: "In March we migrated 40 invoices, and the migration of the invoice took two weeks.")
        #expect(words["migra"] == "migrated")
        #expect(words["invoi"] == "invoices")
        #expect(!words.keys.contains("march"))
        #expect(!words.values.contains("the"))
        #expect(!words.values.contains("two"))
    }

    @Test("A text without words is about nothing")
    func empty() {
        #expect(ContentWords.byStem(in: "…").isEmpty)
    }
}

@Suite("Figures that are stated")
struct StatedFigureTests {
    struct Stated: Equatable {
        var amount: Double
        var kind: StatedFigure.Kind
        var words: String

        init(_ amount: Double, _ kind: StatedFigure.Kind, _ words: String) {
            (self.amount, self.kind, self.words) = (amount, kind, words)
        }
    }

    @Test(
        "Shares, money and time are read however they are said",
        arguments: [
            ("It was 40 % faster.", [Stated(40, .share, "40 %")]),
            (
                "Errors fell from 9.2 percent to 5 per cent.",
                [Stated(9.2, .share, "9.2 percent"), Stated(5, .share, "5 per cent")]
            ),
            ("Half of them left.", [Stated(50, .share, "Half")]),
            ("It costs $1.9 million.", [Stated(1_900_000, .money, "$1.9 million")]),
            ("We lost 180,000 dollars.", [Stated(180_000, .money, "180,000 dollars")]),
            ("It took two weeks.", [Stated(336, .time, "two weeks")]),
            ("Three months later twenty-five people stayed.", [Stated(2190, .time, "Three months")]),
            ("It answers in 90 seconds.", [Stated(0.025, .time, "90 seconds")]),
        ])
    func read(_ text: String, _ figures: [Stated]) {
        #expect(Figure.stated(in: text).map { Stated($0.amount, $0.kind, $0.words) } == figures)
    }

    @Test("A third is a share where something is a third of it or by a third more")
    func thirds() {
        #expect(Figure.stated(in: "The run got about a third faster.").map(\.words) == ["a third"])
        #expect(Figure.stated(in: "Two thirds of the calls stopped.").map { Int($0.amount.rounded()) } == [67])
        #expect(Figure.stated(in: "A third vendor came.").isEmpty)
        #expect(Figure.stated(in: "In the third week nothing moved.").isEmpty)
    }

    @Test("Counts and dates are none", arguments: ["Three teams stayed.", "On 12 May we shipped.", "In 2023.", ""])
    func none(_ text: String) {
        #expect(Figure.stated(in: text).isEmpty)
    }

    @Test("A figure knows what its sentence is about, and no other sentence")
    func about() {
        let figures = Figure.stated(in: "The invoice run got 40 % faster. Wineries left.")
        #expect(figures.first?.about.contains("invoi") == true)
        #expect(figures.first?.about.contains("winer") == false)
    }
}
