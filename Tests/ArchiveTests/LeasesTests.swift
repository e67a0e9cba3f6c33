import Foundation
import Interview
import Testing

@testable import Archive

@Suite("A session that is open elsewhere")
struct LeasesTests {
    let folder: TemporaryFolder
    let here: Archive
    let there: Archive
    let session: SessionID

    init() throws {
        folder = try TemporaryFolder()
        here = try Archive(path: folder.archive)
        there = try Archive(path: folder.archive)
        session = try there.begin(drill()[0])
    }

    @Test("is neither offered, taken up, written to nor deleted")
    func leftAlone() throws {
        let error = ArchiveError.openElsewhere(session: session.text)
        #expect(try here.unfinished() == nil)
        #expect(throws: error) { try here.takeUp(session) }
        #expect(throws: error) { try here.perform([.record(drill()[1])], in: session) }
        #expect(throws: error) { try here.delete(session) }
        #expect(try here.events(of: session) == [drill()[0]])
    }

    @Test("is ours once it was closed there")
    func closed() throws {
        try there.perform([.close], in: session)
        #expect(try here.unfinished()?.id == session)
        try here.takeUp(session)
        #expect(throws: ArchiveError.openElsewhere(session: session.text)) { try there.takeUp(session) }
    }

    @Test("is offered where it is open")
    func ours() throws {
        #expect(try there.unfinished()?.id == session)
    }

    @Test("leaves no file behind")
    func noFile() throws {
        #expect(FileManager.default.fileExists(atPath: "\(folder.archive)-open-\(session)"))
        try there.perform([.close], in: session)
        #expect(!FileManager.default.fileExists(atPath: "\(folder.archive)-open-\(session)"))
    }

    @Test("is free when its program is gone, whatever it left behind")
    func abandoned() throws {
        try there.perform([.close], in: session)
        #expect(FileManager.default.createFile(atPath: "\(folder.archive)-open-\(session)", contents: nil))
        #expect(try here.unfinished()?.id == session)
        try here.takeUp(session)
    }

    @Test("is given back with the archive")
    func letGo() throws {
        var third: Archive? = try Archive(path: folder.archive)
        let other = try #require(try third?.begin(drill(from: 9000)[0]))
        #expect(throws: ArchiveError.openElsewhere(session: other.text)) { try here.takeUp(other) }
        third = nil
        try here.takeUp(other)
    }
}
