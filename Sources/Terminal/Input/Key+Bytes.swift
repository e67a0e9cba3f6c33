extension Key {
    /// The key of a control character; nil when the byte is none.
    ///
    /// Tab, Enter, Escape and Backspace have keys of their own. Backspace sends 0x7F on most terminals, 0x08 on some;
    /// Enter sends ^M since ncurses leaves it so, and ^J is another key.
    init?(control byte: UInt8) {
        switch byte {
        case 0x08, 0x7F: self = .backspace
        case 0x09: self = .tab
        case 0x0D: self = .enter
        case 0x1B: self = .escape
        case 0x00: self = .control(" ")
        case 0x01...0x1A: self = .control(Character(Unicode.Scalar(byte + 0x60)))
        case 0x1C...0x1F: self = .control(Character(Unicode.Scalar(byte + 0x40)))
        default: return nil
        }
    }

    /// The key of a control sequence, `ESC [` and so on, in the forms of xterm, rxvt and the VT220.
    ///
    /// - Parameters:
    ///   - final: the byte that ends it.
    ///   - parameters: what stands between, such as `1;5` for Ctrl.
    init?(sequence final: UInt8, parameters: [UInt8]) {
        let numbers = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map {
            Int(String(decoding: $0, as: UTF8.self))
        }
        guard numbers.count <= 2, let modifiers = Modifiers(xterm: numbers.count == 2 ? numbers[1] : 1) else {
            return nil
        }
        let first = numbers.first ?? nil
        switch final {
        case UInt8(ascii: "~"), UInt8(ascii: "^"), UInt8(ascii: "@"):
            guard let first, let code = Code(number: first) else { return nil }
            self.init(code, final == 0x7E ? modifiers : final == 0x5E ? .control : [.control, .shift])
        case UInt8(ascii: "Z") where parameters.isEmpty: self = .backTab
        case UInt8(ascii: "a")...UInt8(ascii: "d") where parameters.isEmpty:
            guard let code = Code(letter: final - 0x20) else { return nil }
            self.init(code, .shift)
        default:
            guard parameters.isEmpty || first == 1, let code = Code(letter: final) else { return nil }
            self.init(code, modifiers)
        }
    }

    /// The key of `ESC O` and a byte: arrows and the keypad in application mode, and Ctrl with arrows in rxvt.
    init?(single final: UInt8, digits: [UInt8]) {
        guard let modifiers = Modifiers(xterm: digits.isEmpty ? 1 : Int(String(decoding: digits, as: UTF8.self))) else {
            return nil
        }
        switch final {
        case UInt8(ascii: "M"): self.init(.enter, modifiers)
        case UInt8(ascii: "I"): self.init(.tab, modifiers)
        case UInt8(ascii: "j")...UInt8(ascii: "y"):
            self.init(.character(Character(Unicode.Scalar(final - 0x40))), modifiers)
        case UInt8(ascii: "a")...UInt8(ascii: "d"):
            guard let code = Code(letter: final - 0x20) else { return nil }
            self.init(code, .control)
        default:
            guard let code = Code(letter: final) else { return nil }
            self.init(code, modifiers)
        }
    }
}

extension Key.Modifiers {
    /// The modifiers as xterm counts them: 1 and 1 for Shift, 2 for Alt, 4 for Ctrl, 8 for Meta.
    fileprivate init?(xterm number: Int?) {
        guard let number, (1...16).contains(number) else { return nil }
        self.init(rawValue: UInt8(number - 1) & 7)
        if (number - 1) & 8 != 0 { insert(.alt) }
    }
}

extension Key.Code {
    /// The key of a control sequence that ends in a letter.
    fileprivate init?(letter: UInt8) {
        switch Unicode.Scalar(letter) {
        case "A": self = .up
        case "B": self = .down
        case "C": self = .right
        case "D": self = .left
        case "F": self = .end
        case "H": self = .home
        case "P": self = .function(1)
        case "Q": self = .function(2)
        case "R": self = .function(3)
        case "S": self = .function(4)
        default: return nil
        }
    }

    /// The key of a control sequence that is told by its number.
    fileprivate init?(number: Int) {
        switch number {
        case 1, 7: self = .home
        case 2: self = .insert
        case 3: self = .delete
        case 4, 8: self = .end
        case 5: self = .pageUp
        case 6: self = .pageDown
        case 11...15: self = .function(number - 10)
        case 17...21: self = .function(number - 11)
        case 23, 24: self = .function(number - 12)
        default: return nil
        }
    }

    /// The key of `ESC [[` and a letter.
    init?(consoleFunction letter: UInt8) {
        guard (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(letter) else { return nil }
        self = .function(Int(letter) - 0x40)
    }
}
