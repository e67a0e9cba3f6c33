import Foundation
import Testing

/// How often the program wakes, told by how often the system has put it to sleep.
@Suite("Waking up", .inTurn)
struct WakingTests {
    /// How often each thread of a process has gone to sleep by itself so far.
    private func sleeps(of program: pid_t) throws -> Int {
        let threads = try FileManager.default.contentsOfDirectory(atPath: "/proc/\(program)/task")
        return threads.reduce(0) { sum, thread in
            let status = FileManager.default.contents(atPath: "/proc/\(program)/task/\(thread)/status") ?? Data()
            let line = String(decoding: status, as: UTF8.self).split(separator: "\n").first {
                $0.hasPrefix("voluntary_ctxt_switches:")
            }
            return sum + (line?.split(separator: "\t").last.flatMap { Int($0) } ?? 0)
        }
    }

    /// How often it went to sleep in some seconds.
    private func sleeps(of line: Line, seconds: Int) async throws -> Int {
        let before = try sleeps(of: line.program)
        try await Task.sleep(for: .seconds(seconds))
        return try sleeps(of: line.program) - before
    }

    /// Waits until it has gone to sleep for good: what it started with may still be at work.
    private func isAsleep(_ line: Line) async throws {
        _ = try await eventually("sleep without waking") {
            try await sleeps(of: line, seconds: 3) == 0 ? true : nil
        }
    }

    @Test("Where no clock is seen it sleeps until a key")
    func noClock() async throws {
        let line = try Line.mockloop(at: try Home())
        try await line.waits(for: "Full loop")
        try await isAsleep(line)
        #expect(try await sleeps(of: line, seconds: 5) == 0)
        let written = line.output.count
        try await line.type("\u{1B}[B")
        _ = try await eventually("the next choice") { line.output.count > written ? true : nil }
    }

    @Test("While the clock of an answer stands it sleeps, too")
    func paused() async throws {
        let line = try await Line.answering(at: try Home())
        try await line.type("I own it.")
        try await line.type("\u{3}")
        try await line.waits(for: "The clock stands")
        try await isAsleep(line)
        #expect(try await sleeps(of: line, seconds: 5) == 0)
    }

    @Test("While a clock runs it wakes once a second")
    func clock() async throws {
        let line = try await Line.answering(at: try Home())
        try await line.type("I own it.")
        try await line.waits(for: "2:30 left")
        let start = ContinuousClock.now
        let count = try await sleeps(of: line, seconds: 10)
        let seconds = Int(start.duration(to: .now) / .seconds(1))
        #expect(count >= 8)
        // Beside the one for the clock there are those for the disk and the terminal; a ticker of frames has ten and more.
        #expect(count <= 6 * (seconds + 1))
    }
}
