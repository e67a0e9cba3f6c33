import Terminal
import Testing

@Suite("The columns of a character")
struct ColumnsTests {
    @Test(
        "A letter, an accented letter and a line of a box take one column",
        arguments: ["a", "~", " ", "é", "─", "█", "…"])
    func one(character: Character) {
        #expect(character.columns == 1)
        #expect(character.drawable == character)
    }

    @Test(
        "An ideograph, a full-width letter, a syllable of Hangul and a plain emoji take two",
        arguments: ["世", "Ａ", "한", "👍"])
    func two(character: Character) {
        #expect(character.columns == 2)
        #expect(character.drawable == character)
    }

    @Test(
        "What never shows takes none",
        arguments: [
            "\u{0}", "\n", "\r\n", "\t", "\u{1B}", "\u{7F}", "\u{9B}", "\u{301}", "\u{200B}", "\u{2028}", "\u{FEFF}",
        ])
    func none(character: Character) {
        #expect(character.columns == 0)
    }

    @Test(
        "Marks take no room on their base",
        arguments: [("e\u{301}", 1), ("n\u{303}\u{304}", 1), ("世\u{302}", 2)] as [(Character, Int)])
    func marks(character: Character, columns: Int) {
        #expect(character.columns == columns)
        #expect(character.drawable == character)
    }

    @Test("Conjoining jamo take the two columns of their syllable")
    func jamo() {
        let character: Character = "\u{1112}\u{1161}\u{11AB}"
        #expect(character.columns == 2)
    }

    @Test("A vowel sign with a column of its own counts")
    func vowelSign() {
        let character: Character = "का"
        #expect(character.columns == 2)
        #expect(character.drawable == character)
    }

    @Test(
        "What terminals draw as one picture and ncurses as several becomes a placeholder of one column",
        arguments: ["👨‍👩‍👧", "👍🏽", "❤️", "⌚︎", "🇩🇪", "1️⃣", "🏴󠁧󠁢󠁳󠁣󠁴󠁿"])
    func pictures(character: Character) {
        #expect(character.columns == 1)
        #expect(character.drawable == "\u{FFFD}")
    }

    @Test("A character that the system does not know becomes a placeholder")
    func unknown() {
        let unassigned: Character = "\u{0378}"
        #expect(unassigned.columns == 1)
        #expect(unassigned.drawable == "\u{FFFD}")
    }

    @Test(
        "A text takes the sum of its characters",
        arguments: [("", 0), ("plain", 5), ("naïve", 5), ("世界!", 5), ("a\tb\u{7}", 2), ("👨‍👩‍👧 ok", 4)])
    func text(text: String, columns: Int) {
        #expect(text.columns == columns)
    }
}
