/// The text that was killed last; kills in a row join into one.
struct KillBuffer: Equatable, Sendable {
    private(set) var text = ""
    private var isOpen = false

    /// Takes a killed text.
    ///
    /// - Parameter isBackward: whether it stood before the insertion point, so that it goes before what was killed just now.
    mutating func take(_ killed: String, isBackward: Bool) {
        if !isOpen {
            text = killed
        } else if isBackward {
            text = killed + text
        } else {
            text += killed
        }
        isOpen = true
    }

    /// Ends a row of kills: something else was done.
    mutating func close() { isOpen = false }
}
