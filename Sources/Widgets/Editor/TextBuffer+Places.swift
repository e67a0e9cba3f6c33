extension TextBuffer {
    /// The place one character before; the same at the start of the text.
    func place(before place: TextPosition) -> TextPosition {
        if place.column > 0 { return TextPosition(line: place.line, column: place.column - 1) }
        guard place.line > 0 else { return place }
        return TextPosition(line: place.line - 1, column: lines[place.line - 1].count)
    }

    /// The place one character behind; the same at the end of the text.
    func place(after place: TextPosition) -> TextPosition {
        if place.column < lines[place.line].count { return TextPosition(line: place.line, column: place.column + 1) }
        guard place.line < lines.count - 1 else { return place }
        return TextPosition(line: place.line + 1, column: 0)
    }

    /// The start of the word that ends before a place or goes through it.
    func wordStart(before place: TextPosition) -> TextPosition {
        start(before: place, of: \.isWordCharacter)
    }

    /// The start of the run without white space that ends before a place or goes through it: what ^W takes.
    func runStart(before place: TextPosition) -> TextPosition {
        start(before: place, of: { !$0.isBlank })
    }

    /// The end of the word that begins behind a place or goes through it.
    func wordEnd(after place: TextPosition) -> TextPosition {
        var place = place
        while place < end, !(character(after: place)?.isWordCharacter ?? false) { place = self.place(after: place) }
        while character(after: place)?.isWordCharacter ?? false { place = self.place(after: place) }
        return place
    }

    /// The start of the line, or from there that of the nearest line above that is not empty.
    func paragraphStart(before place: TextPosition) -> TextPosition {
        if place.column > 0 { return TextPosition(line: place.line, column: 0) }
        let line = lines[..<place.line].lastIndex { !$0.isEmpty } ?? 0
        return TextPosition(line: line, column: 0)
    }

    /// The end of the line, or from there that of the nearest line below that is not empty.
    func paragraphEnd(after place: TextPosition) -> TextPosition {
        let isAtEnd = place.column == lines[place.line].count
        let line = isAtEnd ? lines[(place.line + 1)...].firstIndex { !$0.isEmpty } : place.line
        return line.map { TextPosition(line: $0, column: lines[$0].count) } ?? end
    }

    private func start(before place: TextPosition, of belongs: (Character) -> Bool) -> TextPosition {
        var place = place
        while place > .start, !(character(before: place).map(belongs) ?? false) { place = self.place(before: place) }
        while let character = character(before: place), belongs(character) { place = self.place(before: place) }
        return place
    }

    /// The character before a place; nil at the start of a line.
    private func character(before place: TextPosition) -> Character? {
        place.column > 0 ? lines[place.line][place.column - 1] : nil
    }

    /// The character behind a place; nil at the end of a line.
    private func character(after place: TextPosition) -> Character? {
        place.column < lines[place.line].count ? lines[place.line][place.column] : nil
    }
}

extension Character {
    /// Whether it belongs to a word for motions. The apostrophe does, so that "I'd" is one.
    var isWordCharacter: Bool { isLetter || isNumber || self == "_" || self == "'" || self == "’" }
}
