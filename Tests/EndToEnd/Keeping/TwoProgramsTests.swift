import Foundation
import GRDB
import Glibc
import Testing

@Suite("Two Mockloops on one archive", .inTurn)
struct TwoProgramsTests {
    private let home: Home

    init() throws { home = try Home() }

    @Test("Both are typed into at once, neither complains, and both are killed without a loss")
    func both() async throws {
        let (first, second) = (try await Tmux.answering(at: home), try await Tmux.answering(at: home))
        var (one, two) = ("", "")
        for number in 1...40 {
            one += "first \(number) "
            two += "second \(number) "
            try await first.type("first \(number) ")
            try await second.type("second \(number) ")
        }
        let ends = (
            try await first.waits(for: "first 40"), try await second.waits(for: "second 40")
        )
        #expect(ends.0.footer.contains("hand in") && ends.1.footer.contains("hand in"))
        first.signal(SIGKILL)
        second.signal(SIGKILL)
        for tmux in [first, second] { #expect(try await tmux.ends() == .killed(by: SIGKILL)) }

        // The one that was left last is offered first, then the other.
        for _ in 1...2 {
            let run = try await Run.mockloop("loop", "--plain", "--resume", at: home)
            #expect(run.ending == .exited(0), "\(run.errors)")
        }
        var said: Set<String> = []
        for line in try await Run.mockloop("sessions", at: home).output.split(separator: "\n") {
            let id = String(line.prefix { $0 != " " })
            let exported: Exported = try await Run.mockloop("export", id, "--format", "json", at: home).json()
            if let answer = exported.answers.first { said.insert(answer.text) }
        }
        #expect(said == [one, two])
    }

    @Test("A session that is begun in one is not offered in the other while it is open")
    func offered() async throws {
        let first = try await Tmux.answering(at: home)
        let second = try await Tmux.mockloop(at: home)
        #expect(try await !second.waits(for: "Full loop").holds("Continue"))
        try await first.press("Escape")
        try await first.waits(for: "Leave for now")
        try await first.press("l")
        try await first.waits(for: "▸ Continue")
    }

    @Test("While another program holds the archive typing goes on, it is told, and all is saved when it lets go")
    func locked() async throws {
        let tmux = try await Tmux.answering(at: home)
        try await tmux.type("I cut ")
        try await tmux.waits(for: "I cut")
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        let other = try DatabaseQueue(path: home.archive, configuration: configuration)
        try await other.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
        let time = try await ContinuousClock().measure {
            try await tmux.type("the audit, because nobody read it")
            try await tmux.waits(for: "the audit, because nobody read it")
        }
        // Thirty-three keys that waited two seconds each took a minute.
        #expect(time < .seconds(10))
        try await tmux.waits(for: "the trouble") {
            $0.footer == " Not saved yet, trying again: the archive is locked"
        }
        try await tmux.press("C-s")
        try await tmux.waits(for: "probe 1")
        try await other.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
        try await tmux.waits(for: "the keys again") { $0.footer.contains("hand in") }
        tmux.signal(SIGKILL)
        #expect(try await tmux.ends() == .killed(by: SIGKILL))
        #expect(try await Exported.firstAnswer(at: home).text == "I cut the audit, because nobody read it")
    }

    @Test("Started on a damaged archive all at once: it is mended once, and all go on")
    func damaged() async throws {
        for _ in 1...3 { _ = try await Run.mockloop("drill", "technical", "--count", "1", "--plain", at: home) }
        var bytes = try Data(contentsOf: URL(fileURLWithPath: home.archive))
        bytes.replaceSubrange(0..<100, with: Data(count: 100))
        try bytes.write(to: URL(fileURLWithPath: home.archive))
        try await withThrowingTaskGroup(of: Run.self) { group in
            for _ in 1...4 { group.addTask { [home] in try await Run.mockloop("sessions", at: home) } }
            for try await run in group {
                #expect(run.ending == .exited(0), "\(run.errors)")
                #expect(run.output.split(separator: "\n").count == 3)
            }
        }
        let files = try FileManager.default.contentsOfDirectory(atPath: "\(home.path)/data/mockloop")
        #expect(files.filter { $0.contains("damaged") } == ["archive.sqlite-damaged-1"])
    }
}
