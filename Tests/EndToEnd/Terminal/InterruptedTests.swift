import Glibc
import Testing

@Suite("An answer that is interrupted", .inTurn)
struct InterruptedTests {
    @Test("A signal in the middle of an answer keeps it", arguments: [SIGTERM, SIGHUP])
    func keepsTheAnswer(number: Int32) async throws {
        let home = try Home()
        let tmux = try await Tmux.answering(at: home)
        try await tmux.type("I cut the dashboard")
        try await tmux.waits(for: "I cut the dashboard")
        tmux.signal(number)
        #expect(try await tmux.ends() == .killed(by: number))
        try await isThereAgain(at: home)
    }

    @Test("A terminal that goes away keeps the answer")
    func terminalGone() async throws {
        let home = try Home()
        let tmux = try await Tmux.answering(at: home)
        try await tmux.type("I cut the dashboard")
        try await tmux.waits(for: "I cut the dashboard")
        try await tmux.close()
        _ = try await eventually("the end of the program") { kill(tmux.program, 0) == 0 ? nil : true }
        try await isThereAgain(at: home)
    }

    private func isThereAgain(at home: Home) async throws {
        let again = try await Tmux.mockloop(at: home)
        try await again.waits(for: "Continue")
        try await again.press("Enter")
        try await again.waits(for: "You were in the middle of this.")
        try await again.press("g")
        try await again.waits(for: "I cut the dashboard")
    }
}
