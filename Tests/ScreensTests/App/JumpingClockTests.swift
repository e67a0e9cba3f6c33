import Interview
import Screens
import Terminal
import Testing

@testable import Archive

/// Wall clocks are set, by hand or by the network; the clock of an answer is not.
@Suite struct JumpingClockTests {
    private static let hour = 3_600_000

    /// An answer of which twelve seconds are over.
    private func answering() throws -> Sitting {
        try Sitting().after {
            $0.beginLoop()
            $0.type("I own the import.")
            $0.wait(12)
        }
    }

    private func answer(of sitting: Sitting) throws -> Answer? {
        for event in try sitting.archive.events(of: sitting.archive.session(named: "last")) {
            if case .answered(let answer, _) = event.what { return answer }
        }
        return nil
    }

    @Test("Set back or forward in the middle of an answer, it leaves the answer its time", arguments: [-hour, hour])
    func inAnAnswer(jump: Int) throws {
        var sitting = try answering()
        #expect(sitting.words.contains("2:18 left"))
        sitting.jumps(milliseconds: jump)
        sitting.wait(1)
        #expect(sitting.words.contains("2:17 left"))
        sitting.press(.handIn)
        #expect(try answer(of: sitting)?.answering == 13_000)
        #expect(try answer(of: sitting)?.text == "I own the import.")
    }

    @Test("Events stay in their order, and the session has its length", arguments: [-hour, hour])
    func order(jump: Int) throws {
        var sitting = try answering()
        sitting.jumps(milliseconds: jump)
        sitting.press(.handIn)
        let id = try sitting.archive.session(named: "last")
        let events = try sitting.archive.events(of: id)
        #expect(events.map(\.at.session) == events.map(\.at.session).sorted())
        #expect(try sitting.archive.sessions().first?.duration == 12_000)
    }

    @Test("Set forward it counts as an interruption, set back as nothing")
    func interruption() throws {
        var forward = try answering()
        forward.jumps(milliseconds: Self.hour)
        forward.wait(1)
        var back = try answering()
        back.jumps(milliseconds: -Self.hour)
        back.wait(1)
        let interruptions = try [forward, back].map { sitting in
            try sitting.archive.events(of: sitting.archive.session(named: "last")).compactMap { event -> Int? in
                if case .interrupted(let milliseconds) = event.what { milliseconds } else { nil }
            }
        }
        #expect(interruptions == [[Self.hour], []])
    }

    @Test("Set back while the program was away, what was left is offered with its text and its time")
    func away() throws {
        var sitting = try answering()
        sitting.end()
        var later = try Sitting(
            archive: sitting.archive,
            at: Clocks(steady: 3, wall: sitting.clocks.wall - 400 * 24 * Self.hour))
        #expect(later.words.contains("▸ Continue"))
        later.press(.enter)
        #expect(later.words.contains("Your text is here, and 2:18 is left."))
        later.press(.character("g"))
        later.wait(1)
        #expect(later.words.contains("I own the import."))
        #expect(later.words.contains("2:17 left"))
    }

    @Test("A year in which no session can have been sat crashes nothing", arguments: [Int.min / 4, -1, Int.max / 4])
    func absurd(wall: Int) throws {
        var sitting = try Sitting(at: Clocks(steady: 0, wall: wall))
        sitting.beginLoop()
        sitting.type("I own the import.")
        sitting.wait(2)
        sitting.press(.escape, .character("l"))
        #expect(!sitting.text.isEmpty)
    }
}
