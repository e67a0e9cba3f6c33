import Foundation
import Testing

@testable import Archive
@testable import Interview

/// Damage wherever chance has it: what is read afterwards is what was written, and nothing ends the program.
struct RandomDamage {
    private let file: DamagedFile
    private let sound: Data
    /// What was written, by session.
    private let written: [SessionID: [Event]]

    init() throws {
        file = try DamagedFile(sessions: 20)
        sound = try file.bytes
        let archive = try Archive(path: file.path)
        written = try Dictionary(uniqueKeysWithValues: file.sessions.map { ($0, try archive.events(of: $0)) })
    }

    /// Damages the archive at some places, and reads it.
    ///
    /// - Returns: sessions that are whole afterwards.
    func strike(seed: UInt64) throws -> Int {
        var chance = SplitMix64(seed: seed)
        for name in try file.others {
            try FileManager.default.removeItem(atPath: "\(file.folder.path)/mockloop/\(name)")
        }
        for name in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: file.path + name) }
        try sound.write(to: URL(fileURLWithPath: file.path))
        try file.change { bytes in
            for _ in 0..<Int.random(in: 1...3, using: &chance) { Self.damage(&bytes, &chance) }
        }
        let archive = try Archive(path: file.path)
        var whole = 0
        for (session, events) in written {
            guard let read = try? archive.events(of: session) else { continue }
            if read == events { whole += 1 }
            #expect(read.allSatisfy { events.contains($0) || $0.what.isStandIn }, "seed \(seed), session \(session)")
        }
        _ = try archive.sessions()
        _ = try archive.search("Kafka")
        if archive.takeRecovery() != nil { try archive.check() }
        return whole
    }

    private static func damage(_ bytes: inout Data, _ chance: inout SplitMix64) {
        let pages = bytes.count / 4096
        let page = Int.random(in: 0..<max(1, pages), using: &chance)
        switch Int.random(in: 0..<4, using: &chance) {
        case 0: bytes = bytes.prefix(Int.random(in: bytes.count / 2..<bytes.count, using: &chance))
        case 1 where pages > 0: bytes.replaceSubrange(page * 4096..<(page + 1) * 4096, with: Data(count: 4096))
        default:
            // A sector of noise.
            let start = min(page * 4096 + 512 * Int.random(in: 0..<8, using: &chance), max(0, bytes.count - 512))
            let noise = (0..<min(512, bytes.count)).map { _ in UInt8.random(in: .min ... .max, using: &chance) }
            bytes.replaceSubrange(start..<start + noise.count, with: noise)
        }
    }
}

@Suite("An archive damaged at random")
struct RandomDamageTests {
    @Test("What can be read of it is what was written")
    func few() throws {
        let damage = try RandomDamage()
        let whole = try (1...20).map { try damage.strike(seed: $0) }
        #expect(whole.reduce(0, +) > 200, "\(whole)")
    }
}

@Suite(
    "An archive damaged at a thousand random places",
    .enabled("a long one: SOAK=1") { ProcessInfo.processInfo.environment["SOAK"] != nil })
struct RandomDamageSoakTests {
    @Test("What can be read of it is what was written")
    func many() throws {
        let damage = try RandomDamage()
        let start = UInt64.random(in: 0...1 << 40)
        for seed in start..<start + 1000 {
            do { _ = try damage.strike(seed: seed) } catch { Issue.record("with the seed \(seed): \(error)") }
        }
    }
}

extension Happening {
    /// Whether it was made up for one that was lost.
    var isStandIn: Bool {
        switch self {
        case .started, .roundBegan: true
        case .asked(let question): question.id == "lost"
        default: false
        }
    }
}
