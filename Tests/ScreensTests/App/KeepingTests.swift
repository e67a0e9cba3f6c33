import GRDB
import Interview
import Screens
import Terminal
import Testing

@testable import Archive

/// What happens is kept, also when the archive cannot be written for a while.
@Suite struct KeepingTests {
    /// Longer than what is free in the archive's pages.
    private static let long = String(repeating: "word ", count: 8000)
    private static let complaint = " Not saved yet, trying again: the disk is full"

    /// A full disk: the archive may not grow, or may again.
    private func letGrow(_ archive: Archive, to pages: Int) throws {
        try archive.queue.inDatabase { try $0.execute(sql: "PRAGMA max_page_count = \(pages)") }
    }

    /// An answer being written, and the disk full.
    private func sittingOnFullDisk() throws -> Sitting {
        var sitting = try Sitting(.least)
        sitting.beginLoop()
        try letGrow(sitting.archive, to: 1)
        sitting.paste(Self.long)
        return sitting
    }

    private func draft(of sitting: Sitting) throws -> String? {
        let steps = try sitting.archive.draft(of: sitting.archive.session(named: "last"))
        return Draft(folding: steps)?.text
    }

    @Test("The last row says that it is not saved and why, on the narrowest window too")
    func saysSo() throws {
        let sitting = try sittingOnFullDisk()
        #expect(sitting.foot == Self.complaint)
        #expect(try draft(of: sitting) == nil)
    }

    @Test("Typing goes on, and the line stands until all is saved")
    func goesOn() throws {
        var sitting = try sittingOnFullDisk()
        sitting.type("and on")
        #expect(sitting.foot == Self.complaint)
        sitting.press(.handIn)
        sitting.wait(3)
        #expect(sitting.frame.rows[0].hasPrefix(" recruiter · question 1 of 2 · probe 1"))
        #expect(sitting.foot == Self.complaint)
    }

    @Test("What a key says stands before it, once")
    func notice() throws {
        var sitting = try sittingOnFullDisk()
        sitting.press(.pass)
        #expect(sitting.foot == " ^X again to pass. What is written is kept.")
        sitting.type("x")
        #expect(sitting.foot == Self.complaint)
    }

    @Test("It is tried again by itself, the line goes, and nothing is lost")
    func triedAgain() throws {
        var sitting = try sittingOnFullDisk()
        sitting.type("and on")
        try letGrow(sitting.archive, to: 1_000_000)
        sitting.wait(1)
        #expect(sitting.foot == " ^S hand in   ^X pass   Esc pause   F1 help")
        #expect(try draft(of: sitting) == Self.long + "and on")
    }

    @Test("Where no clock wakes the program it wakes to try again")
    func wakes() throws {
        var sitting = try sittingOnFullDisk()
        sitting.press(.escape)
        #expect(sitting.app.wake(after: sitting.clocks) == sitting.clocks.steady + 1000)
        try letGrow(sitting.archive, to: 1_000_000)
        sitting.passes(milliseconds: 1000)
        #expect(sitting.app.wake(after: sitting.clocks) == nil)
        #expect(sitting.foot == " ↑↓ choose   Enter take   Esc go on   F1 help")
    }

    @Test("Leaving the program over something that is not saved is asked for twice")
    func quitting() throws {
        var sitting = try sittingOnFullDisk()
        sitting.press(.escape, .character("l"), .character("q"))
        #expect(sitting.foot == " Not everything is saved. q again leaves all the same.")
        #expect(sitting.requests == [])
        sitting.press(.character("q"))
        #expect(sitting.requests == [.quit])
    }

    @Test("Once it is saved, one q leaves")
    func quittingLater() throws {
        var sitting = try sittingOnFullDisk()
        sitting.press(.escape, .character("l"), .character("q"))
        try letGrow(sitting.archive, to: 1_000_000)
        sitting.press(.character("q"))
        #expect(sitting.requests == [.quit])
        #expect(try draft(of: sitting) == Self.long)
    }

    @Test("A session that cannot be begun says why, and home stays")
    func cannotBegin() throws {
        var sitting = try Sitting()
        try sitting.archive.queue.inDatabase { try $0.execute(sql: "DROP TABLE event") }
        sitting.press(.enter)
        #expect(sitting.foot.hasPrefix(" :memory:: SQLite error 1 (no such table"))
        #expect(sitting.frame.rows[0].hasPrefix(" mockloop"))
    }

    @Test("When the terminal is gone the session is left as it is")
    func closed() throws {
        var sitting = try Sitting().after {
            $0.beginLoop()
            $0.type("I own the import.")
        }
        sitting.happens([.closed])
        #expect(sitting.requests == [.quit])
        #expect(try draft(of: sitting) == "I own the import.")
        let events = try sitting.archive.events(of: sitting.archive.session(named: "last"))
        #expect(events.last?.what == .paused)
    }

    @Test("^Z and ^L are left for the shell to do")
    func requests() throws {
        let sitting = try Sitting().after {
            $0.press(.control("z"), .control("l"))
            $0.beginLoop()
            $0.press(.control("z"), .control("l"))
        }
        #expect(sitting.requests == [.suspend, .repaint, .suspend, .repaint])
    }
}
