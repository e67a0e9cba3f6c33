/// Cuts words into sentences: written, in bullets, or spoken without a full stop.
enum Sentences {
    /// A speaker's sentence without a stop is broken at a new subject after this many words …
    private static let restart = 8
    /// … and without one at this many, wherever a clause begins.
    private static let longest = 30
    /// No sentence has more, whatever is pasted.
    private static let most = 90

    static func ranges(of tokens: [Token]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = 0
        for index in tokens.indices.dropFirst() where isStart(index, in: tokens) {
            ranges.append(start..<index)
            start = index
        }
        if start < tokens.count { ranges.append(start..<tokens.count) }
        return ranges.flatMap { spoken($0, tokens) }
    }

    private static func isStart(_ index: Int, in tokens: [Token]) -> Bool {
        let before = tokens[index].before
        if before.contains(.line) { return before.contains(.stop) || before.contains(.strong) || isList(index, tokens) }
        guard before.contains(.stop) else { return false }
        let previous = tokens[index - 1].text
        if abbreviations.contains(previous), !before.contains(.question) { return false }
        if previous == "no", tokens[index].marks.contains(.digits) { return false }
        // "e.g." is cut into letters; "yes.We" is two sentences; "app.py" is one word.
        if !before.contains(.space), !before.contains(.opening) {
            return tokens[index].marks.contains(.capital) && previous.utf8.count > 1
        }
        return true
    }

    /// A new line begins a sentence when it is blank before, a bullet, or begins with a capital or a figure.
    private static func isList(_ index: Int, _ tokens: [Token]) -> Bool {
        tokens[index].marks.contains(.capital) || tokens[index].marks.contains(.digits)
            || tokens[index].before.contains(.comma) == false
    }

    private static func spoken(_ range: Range<Int>, _ tokens: [Token]) -> [Range<Int>] {
        guard range.count > longest else { return [range] }
        var ranges: [Range<Int>] = []
        var start = range.lowerBound
        for index in range.dropFirst() where index - start >= restart {
            let isLong = index - start >= longest
            guard
                tokens[index].before.contains(.strong) || isRestart(index, tokens) || isLong && opens(index, tokens)
                    || index - start >= most
            else { continue }
            ranges.append(start..<index)
            start = index
        }
        ranges.append(start..<range.upperBound)
        return ranges
    }

    /// "so I", "and then we", ", I": somebody starts again.
    private static func isRestart(_ index: Int, _ tokens: [Token]) -> Bool {
        guard index + 1 < tokens.count, !tokens[index].before.contains(.hyphen) else { return false }
        let (word, next) = (tokens[index].text, tokens[index + 1].text)
        if ["so", "and", "but", "then"].contains(word) {
            return Words.subjectPronouns.contains(next) && next != "it" || ["then", "so", "but"].contains(next)
        }
        return tokens[index].before.contains(.comma) && ["i", "we", "so"].contains(word)
    }

    private static func opens(_ index: Int, _ tokens: [Token]) -> Bool {
        tokens[index].before.contains(.comma) || ["and", "but", "so", "because", "then"].contains(tokens[index].text)
    }

    private static let abbreviations = Words.list(
        "e g i eg ie etc vs mr mrs ms dr approx inc st jr ca resp incl fig al p a m")
}
