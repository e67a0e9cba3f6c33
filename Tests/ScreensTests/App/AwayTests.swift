import Archive
import Interview
import Screens
import Terminal
import Testing

/// The program is stopped or the machine sleeps while an answer's clock runs, and clocks jump.
@Suite struct AwayTests {
    private func answering() throws -> Sitting {
        try Sitting().after {
            $0.beginLoop()
            $0.type("I own it.")
            $0.wait(10)
        }
    }

    private func recorded(in sitting: Sitting) throws -> [Happening] {
        try sitting.archive.events(of: sitting.archive.session(named: "last")).map(\.what)
    }

    @Test("^Z stops the clock before the program stops, and the pause is there on return")
    func byKey() throws {
        var sitting = try answering()
        sitting.press(.control("z"))
        #expect(sitting.requests == [.suspend])
        #expect(try recorded(in: sitting).last == .paused)
        sitting.passes(milliseconds: 3_600_000)
        #expect(sitting.words.contains("The clock stands, with 2:20 left. Your text is kept."))
        sitting.press(.character("g"))
        #expect(sitting.frame.rows[21].hasPrefix(" 2:20 left  "))
        sitting.wait(1)
        #expect(sitting.frame.rows[21].hasPrefix(" 2:19 left  "))
    }

    @Test("So does having been away without a key")
    func unawares() throws {
        var sitting = try answering()
        sitting.wasAway()
        #expect(sitting.words.contains("The clock stands, with 2:20 left."))
        #expect(try recorded(in: sitting).last == .paused)
    }

    @Test("While thinking, too")
    func thinking() throws {
        var sitting = try Sitting().after { $0.beginLoop() }
        sitting.wait(7)
        sitting.press(.control("z"))
        sitting.passes(milliseconds: 3_600_000)
        #expect(sitting.words.contains("The clock stands, with 0:23 left to think."))
    }

    @Test("Keys that came together with ^Z belong to the answer")
    func typedAhead() throws {
        var sitting = try answering()
        sitting.happens([.key(.control("z")), .key(.character("l")), .key(.character("g"))])
        sitting.press(.escape)
        #expect(sitting.frame.rows[6].hasPrefix(" │ I own it.lg  "))
    }

    @Test("Under the help it stops the clock as well")
    func underHelp() throws {
        var sitting = try answering()
        sitting.press(.f1, .control("z"))
        #expect(sitting.frame.rows[0] == " help")
        sitting.passes(milliseconds: 60_000)
        sitting.press(.f1)
        #expect(sitting.words.contains("The clock stands, with 2:20 left."))
    }

    @Test("A pause that stands already stays as it is")
    func paused() throws {
        var sitting = try answering()
        sitting.press(.escape, .down)
        let before = sitting.frame
        sitting.press(.control("z"))
        sitting.wasAway()
        #expect(sitting.frame == before)
        #expect(try recorded(in: sitting).count { $0 == .paused } == 1)
    }

    @Test(
        "Where no clock runs nothing changes",
        arguments: Stop.all.filter { !["thinking", "answering"].contains($0.testDescription) })
    func still(stop: Stop) throws {
        var sitting = try Sitting().after(stop.way)
        guard sitting.app.wake(after: sitting.clocks) == nil else { return }
        let before = sitting.frame
        sitting.wasAway()
        #expect(sitting.frame == before)
    }

    @Test("A wall clock that is set does nothing to the answer's", arguments: [-86_400_000, -5_000, 5_000, 86_400_000])
    func wallClock(milliseconds: Int) throws {
        var sitting = try answering()
        let before = sitting.frame
        sitting.jumps(milliseconds: milliseconds)
        #expect(sitting.frame == before)
        sitting.wait(1)
        #expect(sitting.frame.rows[21].hasPrefix(" 2:19 left  "))
        #expect(try !recorded(in: sitting).contains(.paused))
    }
}
