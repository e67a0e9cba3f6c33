/// What the candidate or the clock did.
public enum Input: Equatable, Sendable {
    /// Enter on the page before a round, or any key after a cut-off.
    case goOn
    /// The answer box changed: its whole text and the insertion point, in characters.
    case typed(text: String, cursor: Int)
    case handIn
    case pass
    case pause
    case resume
    /// The program was started again and the session is open as it was left, its clock standing.
    case takeUp
    /// Time has come to the given moment; nothing else happened.
    case tick
    /// Ask the same question again (drill).
    case redo
    /// Leave for now: everything is kept, and can be continued.
    case leave
}

/// What the engine wants done. Effects are values; whoever runs the engine performs them, in order.
public enum Effect: Equatable, Sendable {
    /// Append to the archive before anything is shown.
    case record(Event)
    /// Keep a step of what stands in the answer box.
    case keep(Draft.Step)
    /// The answer box is empty again: forget the draft.
    case dropDraft
    /// Nothing more will come of this session for now.
    case close
}
