/// Makes keys and pastes of what `wgetch` gives: bytes below 256, ncurses' codes of keys from 256 on.
///
/// It is a value without a clock. A character, a sequence or a paste may arrive in several reads; what has begun is kept
/// between them. Whoever reads asks for ``patience`` and calls ``timeOut()`` when nothing has come for so long.
///
///     var decoder = InputDecoder()
///     decoder.decode([0xC3])        // []
///     decoder.decode([0xA9, 0x1B])  // [.key(.character("é")), .key(.escape)]
///
/// Sequences that neither ncurses nor this type knows are swallowed, and so is what a terminal replies to questions that
/// another program has asked: they are never text.
public struct InputDecoder: Equatable, Sendable {
    private var state = State.ground
    /// Whether the key being read began with an escape character of its own.
    private var isAlt = false
    private let charset: Charset
    private var characters: CharacterAssembler
    private var events: [InputEvent] = []

    private enum State: Equatable {
        case ground
        /// After an escape character.
        case escape
        /// After `ESC [`: parameters and intermediates so far.
        case control([UInt8])
        /// After `ESC O`: digits so far.
        case single([UInt8])
        /// After `ESC [[`, as the Linux console begins F1 to F5.
        case console
        /// After `ESC [M`: bytes of a mouse report still to come.
        case mouse(Int)
        /// After `ESC ]`, `ESC P` or `ESC _G`: what has come of a reply so far.
        case reply(ControlString)
        /// After an escape character in a reply.
        case replyEscape(ControlString)
        /// After `ESC [200~`: the bytes pasted so far.
        case paste([UInt8])
    }

    /// A decoder of UTF-8 that has read nothing yet.
    public init() { self.init(of: .utf8) }

    /// A decoder that has read nothing yet.
    init(of charset: Charset) {
        self.charset = charset
        characters = CharacterAssembler(of: charset)
    }

    /// Takes in all that one drain of the input gave.
    ///
    /// An escape character at the end of it is the Escape key: ncurses has already waited for something to follow.
    ///
    /// - Returns: the keys and pastes complete by now. A character and the marks that came with it are one key.
    public mutating func decode(_ values: some Sequence<Int32>) -> [InputEvent] {
        for value in values {
            if let byte = UInt8(exactly: value) { take(byte) } else { take(code: value) }
        }
        if state == .escape { endEscape() }
        if case .reply(let reply) = state, reply.isKeyAlone { giveBack(reply) }
        return flush()
    }

    /// How long a begun sequence or paste waits for its rest before ``timeOut()`` is due; nil when nothing is begun.
    public var patience: Duration? {
        if state == .ground { return nil }
        if case .paste = state { return .milliseconds(500) }
        return .milliseconds(50)
    }

    /// Ends what has begun and not come to an end: a paste without an end marker is what has come of it, Alt-[,
    /// Alt-Shift-O and what may follow Alt-] are keys after all, other sequences are dropped.
    public mutating func timeOut() -> [InputEvent] {
        switch state {
        case .ground, .escape: break
        case .control([]): press(.character("["), .alt)
        case .single([]): press(.character("o"), [.alt, .shift])
        case .reply(let reply): giveBack(reply)
        case .replyEscape(let reply):
            giveBack(reply)
            press(.escape)
        case .paste(let bytes): events.append(.paste(pastedText(bytes, in: charset)))
        case .control, .single, .console, .mouse: break
        }
        reset()
        return flush()
    }

    private mutating func flush() -> [InputEvent] {
        defer { events = [] }
        return events
    }

    private mutating func reset() {
        state = .ground
        isAlt = false
    }

    private mutating func press(_ code: Key.Code, _ modifiers: Key.Modifiers = []) {
        events.append(.key(Key(code, isAlt ? modifiers.union(.alt) : modifiers)))
        reset()
    }

    /// One Escape key, or two when it was pressed twice within a drain.
    private mutating func endEscape() {
        let isTwice = isAlt
        reset()
        press(.escape)
        if isTwice { press(.escape) }
    }

    private mutating func take(code: Int32) {
        if case .paste = state { return }
        breakCharacter()
        if case .escape = state {
            // Alt with a key that ncurses knows arrives as an escape character before it.
            isAlt = true
        } else if state != .ground {
            reset()
        }
        if let key = Key(code: code) { press(key.code, key.modifiers) } else { reset() }
    }

    private mutating func take(_ byte: UInt8) {
        switch state {
        case .ground: takePlain(byte)
        case .escape: takeAfterEscape(byte)
        case .control(let parameters): takeControl(byte, parameters)
        case .single(let digits): takeSingle(byte, digits)
        case .console:
            if let code = Key.Code(consoleFunction: byte) { press(code) } else { reset() }
        case .mouse(let count): state = count > 1 ? .mouse(count - 1) : .ground
        case .reply(let reply): take(byte, in: reply)
        case .replyEscape(let reply): takeAfterEscape(byte, in: reply)
        case .paste(var bytes):
            // One owner of the array, so that appending does not copy all that came before.
            state = .ground
            bytes.append(byte)
            if byte == UInt8(ascii: "~"), bytes.ends(with: pasteEnd) {
                events.append(.paste(pastedText(bytes.dropLast(pasteEnd.count), in: charset)))
            } else {
                state = .paste(bytes)
            }
        }
    }

    private mutating func takePlain(_ byte: UInt8) {
        if byte == 0x1B {
            breakCharacter()
            state = .escape
        } else if let key = Key(control: byte) {
            breakCharacter()
            press(key.code, key.modifiers)
        } else {
            for scalar in characters.take(byte) { type(scalar) }
        }
    }

    private mutating func takeAfterEscape(_ byte: UInt8) {
        switch byte {
        case 0x1B where isAlt:
            reset()
            press(.escape)
            state = .escape
            isAlt = true
        case 0x1B: isAlt = true
        case UInt8(ascii: "["): state = .control([])
        case UInt8(ascii: "O"): state = .single([])
        case _ where ControlString.begins(with: byte):
            // An escape character before it was a key of its own.
            if isAlt {
                reset()
                press(.escape)
            }
            state = .reply(ControlString(byte))
        default:
            isAlt = true
            state = .ground
            takePlain(byte)
        }
    }

    private mutating func takeControl(_ byte: UInt8, _ parameters: [UInt8]) {
        switch byte {
        case UInt8(ascii: "[") where parameters.isEmpty: state = .console
        case UInt8(ascii: "M") where parameters.isEmpty: state = .mouse(3)
        case 0x20...0x3F: state = .control(parameters + [byte])
        case 0x40...0x7E:
            if byte == UInt8(ascii: "~"), parameters.elementsEqual("200".utf8) {
                reset()
                state = .paste([])
            } else if let key = Key(sequence: byte, parameters: parameters) {
                press(key.code, key.modifiers)
            } else {
                reset()
            }
        default: breakOff(byte)
        }
    }

    private mutating func takeSingle(_ byte: UInt8, _ digits: [UInt8]) {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): state = .single(digits + [byte])
        case 0x21...0x7E:
            if let key = Key(single: byte, digits: digits) { press(key.code, key.modifiers) } else { reset() }
        default: breakOff(byte)
        }
    }

    private mutating func take(_ byte: UInt8, in reply: consuming ControlString) {
        // One owner of what has come, so that appending does not copy it.
        state = .ground
        switch reply.take(byte) {
        case .more: state = .reply(reply)
        case .escape: state = .replyEscape(reply)
        case .end: reset()
        case .none:
            giveBack(reply)
            takePlain(byte)
        }
    }

    private mutating func takeAfterEscape(_ byte: UInt8, in reply: ControlString) {
        if byte == UInt8(ascii: "\\") { return reset() }
        giveBack(reply)
        state = .escape
        takeAfterEscape(byte)
    }

    /// Types what was no reply after all.
    private mutating func giveBack(_ reply: ControlString) {
        reset()
        isAlt = true
        for byte in reply.bytes { takePlain(byte) }
    }

    /// Drops a sequence that a byte which cannot belong to it has cut short, and takes the byte for itself.
    private mutating func breakOff(_ byte: UInt8) {
        reset()
        takePlain(byte)
    }

    /// Gives up on a character whose rest has not come before something else did.
    private mutating func breakCharacter() {
        if characters.abandon() { type(CharacterAssembler.replacement) }
    }

    private mutating func type(_ scalar: Unicode.Scalar) {
        // Control characters above ASCII have no key.
        guard !(0x80...0x9F).contains(scalar.value) else { return reset() }
        if !isAlt, case .key(let last) = events.last, last.modifiers == [], case .character(let before) = last.code {
            var joined = String(before)
            joined.unicodeScalars.append(scalar)
            if joined.count == 1 {
                events[events.count - 1] = .key(.character(Character(joined)))
                return
            }
        }
        let character = Character(scalar)
        if isAlt, character.isUppercase, let lower = character.lowercased().first {
            press(.character(lower), .shift)
        } else {
            press(.character(character))
        }
    }
}

private let pasteEnd: [UInt8] = Array("\u{1B}[201~".utf8)

extension Array<UInt8> {
    fileprivate func ends(with end: [UInt8]) -> Bool { suffix(end.count).elementsEqual(end) }
}
