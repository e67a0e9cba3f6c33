import Testing

@testable import Terminal

@Suite("What the terminal allows")
struct EnteringTests {
    @Test(
        "Colours come in four levels",
        arguments: [
            (-1, .mono), (0, .mono), (2, .mono), (8, .eight), (15, .eight), (16, .sixteen), (88, .sixteen),
            (256, .many),
            (16_777_216, .many),
        ] as [(Int, ColourLevel)])
    func levels(colours: Int, level: ColourLevel) {
        #expect(ColourLevel(colours: colours, noColour: nil) == level)
    }

    @Test(
        "A NO_COLOR that is not empty means none",
        arguments: [("1", .mono), ("0", .mono), ("", .many)] as [(String, ColourLevel)])
    func noColour(value: String, level: ColourLevel) {
        #expect(ColourLevel(colours: 256, noColour: value) == level)
    }

    @Test(
        "Each role but the plain one has a colour of its own wherever there are colours",
        arguments: [ColourLevel.eight, .sixteen, .many])
    func roles(level: ColourLevel) {
        let colours = Style.Role.allCases.map(level.colour)
        #expect(colours.first == .some(nil))
        #expect(Set(colours.compactMap(\.self)).count == Style.Role.allCases.count - 1)
        #expect(colours.compactMap(\.self).allSatisfy { (0..<Int16(level.rawValue)).contains($0) })
    }

    @Test("The first variable that is not empty names the locale")
    func localeName() {
        #expect(
            TextEncoding.localeName { ["LC_ALL": "", "LC_CTYPE": "fr_FR.UTF-8", "LANG": "C"][$0] } == "fr_FR.UTF-8")
        #expect(TextEncoding.localeName { ["LANG": "de_DE"][$0] } == "de_DE")
        #expect(TextEncoding.localeName { _ in nil } == "C")
    }

    @Test(
        "UTF-8 is written where the locale has nothing against it",
        arguments: [
            ("C", true), ("POSIX", true), ("en_US.UTF-8", true), ("en_US.utf8", true), ("sr_RS.UTF-8@latin", true),
            ("de_DE.ISO-8859-1", false), ("de_DE", false), ("ja_JP.eucJP", false), ("de_DE@euro", false),
        ])
    func encoding(name: String, allows: Bool) {
        #expect(TextEncoding.allowsUTF8(name) == allows)
    }

    @Test(
        "An error is one line that says what is wrong and names --plain",
        arguments: [
            (.inputIsNoTerminal, "standard input is not a terminal"),
            (.outputIsNoTerminal, "standard output is not a terminal"),
            (.typeUnset, "TERM is not set"),
            (.typeUnknown("xyz"), "this system does not know the terminal \"xyz\" (TERM)"),
            (.typeUnknown("x\ny\u{1B}[2J"), "this system does not know the terminal \"xy[2J\" (TERM)"),
            (.typeCannotAddress("dumb"), "the terminal \"dumb\" (TERM) cannot move its cursor"),
            (.cannotStart("vt100"), "ncurses does not start on the terminal \"vt100\" (TERM)"),
        ] as [(TerminalError, String)])
    func errors(error: TerminalError, reason: String) {
        #expect("\(error)" == "The full screen cannot run here: \(reason). Use --plain to go line by line.")
    }

    @Test("All that the screens draw has a form in ASCII")
    func plainForms() {
        let drawn = "─━│┌┐└┘├┤┬┴┼╭╮╰╯█▉▊▋▌▍▎▏░▒▓▁▂▃▄▅▆▇▸◀▶→←↑↓●○•·…‾—–“”‘’✓×"
        for character in drawn {
            #expect(character.plain?.isASCII == true, "\(character)")
        }
    }

    @Test("ASCII is its own form, and what has none says so")
    func plainForm() {
        #expect(Character("a").plain == "a")
        #expect(Character("世").plain == nil)
    }

    @Test("The steps of a chart stay apart in ASCII")
    func chart() {
        #expect(Set("▁▂▃▄▅▆▇█".map(\.plain)).count == 8)
    }
}
