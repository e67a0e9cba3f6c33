internal import CNcurses

extension Key {
    /// The key of a code of ncurses; nil for codes that mean nothing here.
    init?(code: Int32) {
        switch code {
        case KEY_UP: self = .up
        case KEY_DOWN: self = .down
        case KEY_LEFT: self = .left
        case KEY_RIGHT: self = .right
        case KEY_HOME, KEY_FIND, KEY_A1: self = .home
        case KEY_END, KEY_SELECT, KEY_LL, KEY_C1: self = .end
        case KEY_PPAGE, KEY_A3: self = .pageUp
        case KEY_NPAGE, KEY_C3: self = .pageDown
        case KEY_IC: self = Key(.insert)
        case KEY_DC: self = .delete
        case KEY_BACKSPACE: self = .backspace
        case KEY_ENTER: self = .enter
        case KEY_BTAB: self = .backTab
        case KEY_SR: self = Key(.up, .shift)
        case KEY_SF: self = Key(.down, .shift)
        case KEY_SLEFT: self = Key(.left, .shift)
        case KEY_SRIGHT: self = Key(.right, .shift)
        case KEY_SHOME: self = Key(.home, .shift)
        case KEY_SEND: self = Key(.end, .shift)
        case KEY_SPREVIOUS: self = Key(.pageUp, .shift)
        case KEY_SNEXT: self = Key(.pageDown, .shift)
        case KEY_SIC: self = Key(.insert, .shift)
        case KEY_SDC: self = Key(.delete, .shift)
        case KEY_F0 + 1...KEY_F0 + 63: self = Key(.function(Int(code - KEY_F0)))
        default: return nil
        }
    }
}
