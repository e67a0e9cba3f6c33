/// The texts that were killed, to be put back. Kills in a row join into one text; the oldest of many are forgotten.
struct KillRing: Equatable, Sendable {
    /// How many texts are kept, as in readline.
    static let capacity = 10

    /// Oldest first.
    private var texts: [String] = []
    /// The text that a yank puts back: the newest, until rotated.
    private var chosen = 0
    private var last = Use.other

    /// What was done last, since kills in a row join, and only what was just put back can be exchanged.
    private enum Use {
        case kill, yank, other
    }

    /// Takes a killed text.
    ///
    /// - Parameter isBackward: whether it stood before the insertion point, so that it goes before what was killed just now.
    mutating func take(_ killed: String, isBackward: Bool) {
        if last == .kill, let newest = texts.popLast() {
            texts.append(isBackward ? killed + newest : newest + killed)
        } else {
            texts.append(killed)
            if texts.count > Self.capacity { texts.removeFirst() }
        }
        chosen = texts.count - 1
        last = .kill
    }

    /// The text to put back; nil when nothing was killed.
    mutating func yank() -> String? {
        guard !texts.isEmpty else { return nil }
        last = .yank
        return texts[chosen]
    }

    /// The text killed before the one just put back, to stand in its place, and after the oldest the newest; nil when none
    /// was just put back.
    mutating func rotate() -> String? {
        guard last == .yank else { return nil }
        chosen = (chosen + texts.count - 1) % texts.count
        return texts[chosen]
    }

    /// Ends a row of kills, and makes what was put back stay: something else was done.
    mutating func close() { last = .other }
}
