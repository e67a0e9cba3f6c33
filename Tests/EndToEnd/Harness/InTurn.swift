import Foundation
import Testing

/// Has a few tests run at a time: each starts programs, and a machine on which all start at once keeps no deadline.
struct InTurn: TestTrait, SuiteTrait, TestScoping {
    private static let turns = Turns(count: 2 * ProcessInfo.processInfo.activeProcessorCount)

    let isRecursive = true

    func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
    ) async throws {
        // A suite waits for its tests: were it to take a turn of its own, they might never get theirs.
        guard testCase != nil else { return try await function() }
        await Self.turns.take()
        do { try await function() } catch {
            await Self.turns.giveBack()
            throw error
        }
        await Self.turns.giveBack()
    }
}

extension Trait where Self == InTurn {
    /// Has the test wait for its turn.
    static var inTurn: InTurn { InTurn() }
}

/// So many turns, taken in the order in which they are asked for.
private actor Turns {
    private var free: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(count: Int) { free = count }

    func take() async {
        guard free == 0 else { return free -= 1 }
        await withCheckedContinuation { waiting.append($0) }
    }

    func giveBack() {
        if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
    }
}
