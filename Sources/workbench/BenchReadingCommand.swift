internal import ArgumentParser
internal import Evaluation
internal import Foundation
internal import Glibc
internal import Scenario
internal import Training

/// Takes the time of readings, as one core spends it: what else the machine does meanwhile is not counted.
struct BenchReadingCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench-reading",
        abstract: "Readings a second on one core, their time by length, the time to load, and memory.")

    @OptionGroup var materials: Materials

    private static let lengths = [25, 100, 375, 2_000]
    /// Of each length so many texts are read.
    private static let texts = 1_000

    func run() throws {
        try reportingFailure {
            let (signals, loading) = try Self.timed { try materials.signals() }
            let (evaluator, compiling) = try Self.timed { try Evaluator(signals) }
            let desk = try ReadingDesk(pack: materials.loadedPack(), evaluator: evaluator)
            let before = Memory.peak
            let answers = try materials.labelled()

            var table = Table(head: ["words", "readings a second", "median ms", "99th percentile ms"])
            for length in Self.lengths {
                let texts = try Self.texts(of: length, from: answers, at: desk)
                for text in texts.prefix(50) { _ = evaluator.read(text.words, to: text.prompt) }
                let times = texts.map { text in
                    Self.timed { evaluator.read(text.words, to: text.prompt) }.milliseconds
                }.sorted()
                let sum = times.reduce(0, +)
                table.rows.append([
                    "\(length)", figure(1000 * Double(times.count) / sum, places: 0), figure(times[times.count / 2]),
                    figure(times[times.count * 99 / 100]),
                ])
            }
            print(table.text)
            print("\nSignals: \(figure(loading, places: 1)) ms to load and check,", terminator: " ")
            print("\(figure(compiling, places: 1)) ms to compile.")
            print(
                "Memory at its peak: \(before) MB with signals and pack loaded, \(Memory.peak) MB after all readings.")
        }
    }

    /// What work gives, and the milliseconds that the processor spent on it.
    private static func timed<Value>(_ work: () throws -> Value) rethrows -> (Value, milliseconds: Double) {
        func now() -> Double {
            var time = timespec()
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
            return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
        }
        let start = now()
        let value = try work()
        return (value, now() - start)
    }

    /// Texts of exactly so many words: each begins with another answer and goes on with those after it.
    private static func texts(
        of length: Int, from answers: [LabelledAnswer], at desk: ReadingDesk
    ) throws -> [SignalUse.Text] {
        let words = answers.map { $0.answer.text.split { $0.isWhitespace } }
        return try (0..<texts).map { number in
            let first = number % answers.count
            var text: [Substring] = []
            var next = first
            while text.count < length {
                text += words[next % answers.count].prefix(length - text.count)
                next += 1
            }
            return (text.joined(separator: " "), try desk.prompt(for: answers[first].answer))
        }
    }
}

/// What the process takes of the machine.
private enum Memory {
    /// The most that was ever in memory, in MB; 0 where the system does not say.
    static var peak: Int {
        let status = FileManager.default.contents(atPath: "/proc/self/status").map {
            String(decoding: $0, as: UTF8.self)
        }
        let line = status?.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        let kilobytes = line?.split { !$0.isNumber }.first.flatMap { Int($0) }
        return (kilobytes ?? 0) / 1024
    }
}
