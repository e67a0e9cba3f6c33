import Foundation
import GRDB
import Interview
import Screens
import Terminal
import Testing

@testable import Archive

/// Another program holds the archive while somebody types.
@Suite struct LockedArchiveTests {
    private static let keys = " ^S hand in   ^X pass   Esc pause   F1 help"
    private static let complaint = " Not saved yet, trying again: the archive is locked"

    private let folder: String
    private let other: DatabaseQueue
    private var sitting: Sitting

    /// An answer being written.
    init() throws {
        folder = NSTemporaryDirectory() + "mockloop-" + UUID().uuidString
        let archive = try Archive(path: folder + "/archive.sqlite")
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        other = try DatabaseQueue(path: folder + "/archive.sqlite", configuration: configuration)
        sitting = try Sitting(archive: archive)
        sitting.beginLoop()
        sitting.type("I own ")
    }

    private func lock() throws { try other.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") } }
    private func unlock() throws { try other.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") } }

    private func draft() throws -> String? {
        Draft(folding: try sitting.archive.draft(of: sitting.archive.session(named: "last")))?.text
    }

    @Test("Keys do not wait for it, and nothing is said before it has lasted a second")
    mutating func keys() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try lock()
        let time = ContinuousClock().measure { sitting.type("the import") }
        // Each key once waited two seconds for the lock.
        #expect(time < .seconds(2))
        #expect(sitting.text.contains("I own the import"))
        #expect(sitting.foot == Self.keys)
        #expect(try draft() == "I own ")
        sitting.passes(milliseconds: 999)
        #expect(sitting.foot == Self.keys)
        sitting.passes(milliseconds: 1)
        #expect(sitting.foot == Self.complaint)
        try unlock()
        sitting.passes(milliseconds: 200)
        #expect(sitting.foot == Self.keys)
        #expect(try draft() == "I own the import")
    }

    @Test("It is tried again within a fifth of a second, whether a clock runs or not")
    mutating func triedAgain() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try lock()
        sitting.press(.escape)
        #expect(sitting.app.wake(after: sitting.clocks) == sitting.clocks.steady + 200)
        try unlock()
        sitting.passes(milliseconds: 200)
        #expect(sitting.app.wake(after: sitting.clocks) == nil)
        #expect(try sitting.archive.events(of: sitting.archive.session(named: "last")).last?.what == .paused)
    }
}
