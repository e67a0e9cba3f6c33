import Testing

@testable import Evaluation

@Suite("Pay that is named in an answer")
struct FigureTests {
    @Test(
        "A year's pay is read however it is said",
        arguments: [
            ("I'd want $240,000.", [240_000]),
            ("240k, all in.", [240_000]),
            ("About $240K a year", [240_000]),
            ("240 thousand", [240_000]),
            ("240 000 euros", [240_000]),
            ("two-forty", [240_000]),
            ("I said two forty-five and meant it.", [245_000]),
            ("two hundred and forty thousand dollars", [240_000]),
            ("two hundred", [200_000]),
            ("ninety-five thousand base", [95_000]),
            ("Call it 240 total.", [240_000]),
            ("240, and I do not move.", [240_000]),
            ("1.2 million with the stock", [1_200_000]),
        ])
    func pay(_ text: String, _ figures: [Int]) {
        #expect(Figure.yearlyPay(in: text) == figures)
    }

    @Test(
        "Of a range both ends are read, in the order they are said",
        arguments: [
            "between $220,000 and $250,000", "220 to 250k", "220-250k", "220k–250k", "from 220 to 250 thousand",
            "two twenty to two fifty",
        ])
    func ranges(_ text: String) {
        #expect(Figure.yearlyPay(in: text) == [220_000, 250_000])
    }

    @Test(
        "What is counted, dated, measured or paid for something else is no pay",
        arguments: [
            "240 people", "two hundred people", "50,000 images", "120 thousand labels", "three ten-minute calls",
            "18 months",
            "in 2023", "9 percent", "95%", "240 ms", "a $1.9 million a year budget", "a budget of $600,000",
            "a renewal worth $900,000", "the $900,000 renewal", "it saved 300k", "my 401k", "$150 an hour",
            "$60,000 a month", "3 offers", "L5", "$40,000", "$4 million", "",
        ])
    func others(_ text: String) {
        #expect(Figure.yearlyPay(in: text) == [])
    }

    @Test("Pay is told from what else is counted beside it")
    func mixed() {
        let text = """
            I run 140 sites on a budget of $1.9 million. My base is 180 thousand today, with a notice of 3 months, and I want 240 \
            total.
            """
        #expect(Figure.yearlyPay(in: text) == [180_000, 240_000])
    }
}
