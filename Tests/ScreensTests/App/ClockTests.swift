import Screens
import Terminal
import Testing

/// When the program wakes by itself, and where the cursor stands meanwhile.
@Suite struct ClockTests {
    /// Milliseconds until it wakes by itself.
    private func sleep(of sitting: Sitting) -> Int? {
        sitting.app.wake(after: sitting.clocks).map { $0 - sitting.clocks.steady }
    }

    @Test("Where no clock is seen it sleeps until a key")
    func asleep() throws {
        var sitting = try Sitting()
        #expect(sleep(of: sitting) == nil)
        sitting.press(.enter)
        #expect(sleep(of: sitting) == nil)
        sitting.press(.enter, .escape)
        #expect(sleep(of: sitting) == nil)
    }

    @Test("While a clock runs it wakes when the next second is over, wherever in the second a key comes")
    func nextSecond() throws {
        var sitting = try Sitting().after { $0.beginLoop() }
        #expect(sleep(of: sitting) == 1000)
        sitting.passes(milliseconds: 300)
        #expect(sleep(of: sitting) == 700)
        sitting.type("I")
        #expect(sleep(of: sitting) == 1000)
        sitting.passes(milliseconds: 1999)
        #expect(sleep(of: sitting) == 1)
    }

    @Test("Help over an answer wakes too, since the clock below goes on")
    func underHelp() throws {
        let sitting = try Sitting().after {
            $0.beginLoop()
            $0.press(.f1)
        }
        #expect(sleep(of: sitting) == 1000)
    }

    @Test("After the cut-off and on the pages that follow it sleeps")
    func afterwards() throws {
        var sitting = try Sitting().after {
            $0.beginLoop()
            $0.wait(180)
        }
        #expect(sitting.foot == " any key go on   F1 help")
        #expect(sleep(of: sitting) == nil)
        sitting = try Sitting().after { $0.drill(saying: Fixture.full) }
        #expect(sleep(of: sitting) == nil)
    }

    @Test("Each key moves the cursor behind what it typed")
    func typing() throws {
        var sitting = try Sitting().after { $0.beginLoop() }
        #expect(sitting.frame.cursor == Position(row: 6, column: 3))
        sitting.type("I own")
        #expect(sitting.frame.cursor == Position(row: 6, column: 8))
        sitting.press(.left, .left)
        #expect(sitting.frame.cursor == Position(row: 6, column: 6))
        sitting.type("k")
        #expect(sitting.frame.cursor == Position(row: 6, column: 7))
        sitting.press(.end, .enter)
        #expect(sitting.frame.cursor == Position(row: 7, column: 3))
    }

    @Test("The cursor stays in the answer while the clock ticks, warns and is narrowed")
    func ticking() throws {
        var sitting = try Sitting().after {
            $0.beginLoop()
            $0.type("I own")
        }
        for _ in 0..<149 {
            sitting.wait(1)
            #expect(sitting.frame.cursor == Position(row: 6, column: 8))
        }
        sitting.resize(to: .least)
        #expect(sitting.frame.cursor == Position(row: 5, column: 8))
        sitting.wait(1)
        #expect(sitting.frame.cursor == nil)
    }

    @Test("Pages and lists show no cursor; the pause has it at its choice")
    func elsewhere() throws {
        var sitting = try Sitting()
        #expect(sitting.frame.cursor == nil)
        sitting.beginLoop()
        sitting.press(.escape)
        let choice = sitting.frame.cursor
        sitting.press(.down)
        #expect(sitting.frame.cursor?.row == choice.map { $0.row + 1 })
        sitting.press(.f1)
        #expect(sitting.frame.cursor == nil)
    }
}
