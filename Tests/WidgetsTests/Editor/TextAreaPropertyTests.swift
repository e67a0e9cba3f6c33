import Testing

@Suite struct TextAreaPropertyTests {
    @Test("After any keys text, rows and screen agree, and the cursor is in sight", arguments: UInt64(0)..<40)
    func agreement(seed: UInt64) { EditorProperties.agreement(seed: seed, steps: 25) }

    @Test("Undoing goes back to the first text, redoing to the last", arguments: UInt64(0)..<60)
    func undoAndRedo(seed: UInt64) { EditorProperties.undoAndRedo(seed: seed, steps: 60) }

    @Test("Undoing one edit gives back text and cursor", arguments: UInt64(0)..<30)
    func identity(seed: UInt64) { EditorProperties.identity(seed: seed) }

    @Test("Typing a text gives what pasting it gives", arguments: UInt64(0)..<60)
    func typingEqualsPasting(seed: UInt64) { EditorProperties.typingAndPasting(seed: seed) }

    @Test("Resizing keeps text and cursor, and the cursor in sight", arguments: UInt64(0)..<20)
    func resizing(seed: UInt64) { EditorProperties.resizing(seed: seed) }
}

@Suite(.enabled(if: Soak.isOn, "takes minutes: set SOAK")) struct TextAreaPropertySoakTests {
    /// Seeds that the short form does not use.
    private static let seeds = UInt64(1_000)..<1_200

    @Test("After any keys text, rows and screen agree, and the cursor is in sight", arguments: seeds)
    func agreement(seed: UInt64) { EditorProperties.agreement(seed: seed, steps: 100) }

    @Test("Undoing goes back to the first text, redoing to the last", arguments: seeds)
    func undoAndRedo(seed: UInt64) { EditorProperties.undoAndRedo(seed: seed, steps: 200) }

    @Test("Undoing one edit gives back text and cursor", arguments: seeds)
    func identity(seed: UInt64) { EditorProperties.identity(seed: seed) }

    @Test("Typing a text gives what pasting it gives", arguments: seeds)
    func typingEqualsPasting(seed: UInt64) { EditorProperties.typingAndPasting(seed: seed) }

    @Test("Resizing keeps text and cursor, and the cursor in sight", arguments: seeds)
    func resizing(seed: UInt64) { EditorProperties.resizing(seed: seed) }
}
