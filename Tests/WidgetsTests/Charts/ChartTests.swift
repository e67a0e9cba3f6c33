import Testing

@testable import Widgets

@Suite struct ChartTests {
    @Test(
        "A meter has its exact width, and only nothing is empty and only all is full",
        arguments: [
            (0.0, "░░░░░░░░░░"), (0.001, "█░░░░░░░░░"), (0.2, "██░░░░░░░░"), (0.46, "█████░░░░░"),
            (0.999, "█████████░"),
            (1.0, "██████████"), (-3.0, "░░░░░░░░░░"), (7.0, "██████████"), (.nan, "░░░░░░░░░░"),
            (.infinity, "██████████"),
        ])
    func meter(fraction: Double, expected: String) {
        #expect(Meter(fraction).text(width: 10) == expected)
    }

    @Test("A meter of a part of a whole")
    func parts() {
        #expect(Meter(1, of: 4).text(width: 4) == "█░░░")
        #expect(Meter(3, of: 0).text(width: 4) == "░░░░")
    }

    @Test("A meter of no width is no text")
    func noWidth() {
        #expect(Meter(0.5).text(width: 0) == "")
        #expect(Meter(0.5).text(width: -1) == "")
        #expect(Meter(0.5).text(width: 1) == "█")
    }

    @Test("A sparkline goes from the lowest to the highest block of its scale")
    func sparkline() {
        #expect(Sparkline([1, 2, 3, 4], in: 1...4).text(width: 9) == "▁▃▆█")
        #expect(Sparkline([0, 3, 7]).text(width: 9) == "▁▄█")
    }

    @Test("A sparkline shows the last figures, and a blank where there is none")
    func sparklineLast() {
        #expect(Sparkline([4, 1, nil, 9, .nan], in: 1...4).text(width: 4) == "▁ █ ")
    }

    @Test("A sparkline of nothing but zeros is flat")
    func flat() {
        #expect(Sparkline([0, 0]).text(width: 4) == "▁▁")
        #expect(Sparkline([]).text(width: 4) == "")
    }
}
