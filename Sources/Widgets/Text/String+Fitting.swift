internal import Terminal

extension String {
    /// The text in at most so many columns, an ellipsis in the place of what was cut.
    public func fitted(to limit: Int) -> String {
        columns > limit ? cut(to: limit) : self
    }

    /// The start of the text and an ellipsis, in at most so many columns.
    func cut(to limit: Int) -> String {
        guard limit > 0 else { return "" }
        var text = ""
        var used = 0
        for character in self {
            guard used + character.columns < limit else { break }
            text.append(character)
            used += character.columns
        }
        while text.last == " " { text.removeLast() }
        return text + "…"
    }
}
