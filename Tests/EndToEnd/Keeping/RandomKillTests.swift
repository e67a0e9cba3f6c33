import Foundation
import Testing

@Suite("Killed at a random moment, the program offers all that it had drawn", .inTurn)
struct RandomKillTests {
    @Test("The text, the time that was left, and what was handed in")
    func few() async throws {
        var kills = try RandomKills(seed: 1)
        try await kills.run(kills: 10)
    }
}

@Suite(
    "Killed at five hundred random moments", .inTurn,
    .enabled("a long one: SOAK=1") { ProcessInfo.processInfo.environment["SOAK"] != nil })
struct RandomKillSoakTests {
    @Test("Nothing that was drawn is lost", arguments: 1...10)
    func many(run: Int) async throws {
        let seed = UInt64.random(in: .min ... .max)
        var kills = try RandomKills(seed: seed)
        do { try await kills.run(kills: 50) } catch {
            Issue.record("with the seed \(seed): \(error)")
        }
    }
}
