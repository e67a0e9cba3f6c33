import Foundation
import GRDB

@testable import Archive
@testable import Interview

/// An archive with sessions in it, closed, and what can be done to its bytes.
struct DamagedFile {
    let folder: TemporaryFolder
    /// The sessions, in the order in which they were begun.
    let sessions: [SessionID]

    var path: String { folder.archive }

    /// - Parameter count: drills in it, the last one unfinished with a draft in its box.
    init(sessions count: Int = 40) throws {
        folder = try TemporaryFolder()
        let archive = try Archive(path: folder.archive)
        var sessions: [SessionID] = []
        for place in 0..<count - 1 {
            sessions.append(try archive.add(drill(from: 1_000 + 100 * place, answer: answer(place))))
        }
        let last = try archive.begin(drill(from: 900_000)[0])
        try archive.perform(drill(from: 900_000)[1..<4].map(Effect.record), in: last)
        for (place, word) in ["I ", "cut ", "it."].enumerated() {
            try archive.perform([.keep(DamagedFile.step(word, place))], in: last)
        }
        self.sessions = sessions + [last]
    }

    static func step(_ word: String, _ place: Int) -> Draft.Step {
        let offset = ["I ", "cut ", "it."].prefix(place).joined().utf8.count
        return Draft.Step(
            at: Moment(session: 5000 + place, wall: 900_005_000 + place),
            edit: Typing.Edit(at: place, offset: offset, removed: 0, inserted: word), cursor: offset + word.count)
    }

    var bytes: Data {
        get throws { try Data(contentsOf: URL(fileURLWithPath: path)) }
    }

    func change(_ work: (inout Data) throws -> Void) throws {
        var bytes = try bytes
        try work(&bytes)
        try bytes.write(to: URL(fileURLWithPath: path))
    }

    /// The names beside the archive, its own left out.
    var others: [String] {
        get throws {
            try FileManager.default.contentsOfDirectory(atPath: folder.path + "/mockloop")
                .filter { $0.contains("-damaged-") || $0.contains("recover") }.sorted()
        }
    }

    /// The pages that a table or an index is rooted in.
    func root(of name: String) throws -> Int {
        try DatabaseQueue(path: path).read {
            try Int.fetchOne($0, sql: "SELECT rootpage FROM sqlite_schema WHERE name = ?", arguments: [name]) ?? 0
        }
    }
}

/// An answer that fills pages of its own.
func answer(_ place: Int) -> String { String(repeating: "Answer \(place) said no to Kafka. ", count: 60) }
