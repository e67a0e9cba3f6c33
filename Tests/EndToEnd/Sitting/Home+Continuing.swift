extension Home {
    /// Checks that the program, started again, offers to continue the answer that was left, and has its text.
    func offersAgain(_ text: String) async throws {
        let again = try await Tmux.mockloop("loop", "--resume", at: self)
        try await again.waits(for: "You were in the middle of this.")
        try await again.press("g")
        try await again.waits(for: text)
    }
}
