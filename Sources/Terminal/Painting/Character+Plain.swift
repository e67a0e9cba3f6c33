extension Character {
    /// What stands for it where only ASCII can be shown, in one column; nil when nothing does.
    ///
    /// Lines and corners, blocks and charts, arrows, bullets, and the signs of typeset text.
    var plain: Character? {
        isASCII ? self : Self.plainForms[self]
    }

    private static let plainForms: [Character: Character] = {
        let forms: [(String, Character)] = [
            ("─━┄┅┈┉╌╍═╴╶╸╺╼╾", "-"), ("│┃┆┇┊┋╎╏║╵╷╹╻╽╿▏▎▍▕", "|"),
            ("┌┍┎┏┐┑┒┓└┕┖┗┘┙┚┛├┝┞┟┠┡┢┣┤┥┦┧┨┩┪┫┬┭┮┯┰┱┲┳┴┵┶┷┸┹┺┻┼┽┾┿╀╁╂╃╄╅╆╇╈╉╊╋", "+"),
            ("╒╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡╢╣╤╥╦╧╨╩╪╫╬╭╮╯╰", "+"), ("╱⁄∕", "/"), ("╲", "\\"), ("╳✕✖✗✘×", "x"),
            ("█▉▊▋▌▐▓■", "#"), ("▒", "%"), ("░", "."), ("▁", "_"), ("▂", "."), ("▃", ":"), ("▄", "-"), ("▅", "="),
            ("▆", "+"), ("▇", "*"), ("▀‾¯", "\""),
            ("←◀◂◁‹«⇐", "<"), ("→▶▸▷►›»⇒", ">"), ("↑▲△⇑", "^"), ("↓▼▽⇓", "v"), ("↵⏎", "<"),
            ("•●◆★⁎∗", "*"), ("○◯◇☆", "o"), ("·∙⋅…‧", "."), ("✓✔", "v"), ("□▢", "o"),
            ("‐‑‒–—―−", "-"), ("‘’‚′", "'"), ("“”„″", "\""), ("≈", "~"), ("≤", "<"), ("≥", ">"),
            ("\u{A0}\u{202F}", " "),
        ]
        var table: [Character: Character] = [:]
        for (characters, form) in forms {
            for character in characters { table[character] = form }
        }
        return table
    }()
}
