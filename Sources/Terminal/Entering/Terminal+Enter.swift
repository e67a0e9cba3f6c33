internal import CNcurses
internal import Glibc

extension Terminal {
    /// Turns the full screen on.
    ///
    /// - Parameters:
    ///   - input: the file descriptor that keys come from.
    ///   - output: the file descriptor of the screen.
    ///   - environment: gives a variable's value; `TERM`, `NO_COLOR`, `ESCDELAY` and the locale's are asked for.
    /// - Throws: why it cannot run here, before anything was written.
    public static func enter(
        input: Int32 = 0, output: Int32 = 1,
        environment: (String) -> String? = Terminal.variable
    ) throws(TerminalError) -> Terminal {
        guard isatty(output) == 1 else { throw .outputIsNoTerminal }
        guard isatty(input) == 1, rescue_remember(input, output) else { throw .inputIsNoTerminal }
        guard let type = environment("TERM"), !type.isEmpty else { throw .typeUnset }
        let encoding = TextEncoding.take(from: environment)
        let check = Int(screen_check(type, output))
        guard check != SCREEN_TYPE_UNKNOWN else { throw .typeUnknown(type) }
        guard check == SCREEN_TYPE_FITS else { throw .typeCannotAddress(type) }

        let signals = signals_open()
        guard signals >= 0, let screen = screen_open(type, output, input) else {
            signals_close()
            throw .cannotStart(type)
        }
        let bytes = Bytes()
        rescue_prepare(bytes.restoring.map { CChar(bitPattern: $0) }, bytes.restoring.count)
        rescue_install()
        signals_chain_resize()
        // Before the keys: turning them on sends what ncurses has kept back so far.
        let colours = startColours(noColour: environment("NO_COLOR"))
        guard let keys = screen_input() else {
            rescue_restore()
            rescue_uninstall()
            signals_close()
            throw .cannotStart(type)
        }
        // Long enough for the bytes of a key to come together, too short to be felt after Escape.
        if (environment("ESCDELAY") ?? "").isEmpty { set_escdelay(25) }
        _ = bytes.marking.withUnsafeBytes { Glibc.write(output, $0.baseAddress, $0.count) }
        return Terminal(
            input: input, output: output, signals: signals, screen: screen, keys: keys,
            colours: colours, encoding: encoding,
            charset: Charset(
                codeset: String(cString: locale_charset()), locale: TextEncoding.localeName(environment)),
            restoring: bytes.restoring, resuming: bytes.resuming)
    }

    /// The value of a variable of the process' environment.
    public static func variable(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }

    /// Gives each role its pair of colours, where the terminal has any.
    private static func startColours(noColour: String?) -> ColourLevel {
        guard has_colors(), ColourLevel(colours: 8, noColour: noColour) > .mono, start_color() == OK else {
            return .mono
        }
        let level = ColourLevel(colours: Int(screen_colours()), noColour: noColour)
        // Some terminals have no colour of their own to fall back to.
        let background: Int16 = use_default_colors() == OK ? -1 : 0
        for role in Style.Role.allCases {
            if let colour = level.colour(of: role) { init_pair(role.pair, colour, background) }
        }
        return level
    }
}

extension Style.Role {
    /// Its number among ncurses' pairs of colours; 0 is the terminal's own.
    var pair: Int16 {
        switch self {
        case .plain: 0
        case .accent: 1
        case .good: 2
        case .warning: 3
        case .bad: 4
        }
    }
}

/// What is written on entering, on the way back, and on taking the terminal again.
private struct Bytes {
    /// Has the terminal mark pastes. Descriptions of terminals rarely say whether it can; those that cannot ignore it.
    let marking: [UInt8]
    let restoring: [UInt8]
    let resuming: [UInt8]

    init() {
        marking = Array("\u{1B}[?2004h".utf8)
        restoring =
            Array("\u{1B}[?2004l".utf8) + Self.capability("rmkx") + Self.capability("sgr0") + Self.capability("op")
            + Self.capability("cnorm")
            // Without a second screen to leave, an empty one is better than the shell amid the remains; and tmux joins
            // the remains of a second screen that was resized to the first.
            + Self.capability("clear") + Self.capability("rmcup")
        resuming = Self.capability("smcup") + Self.capability("smkx") + marking
    }

    private static func capability(_ name: String) -> [UInt8] {
        var bytes = [CChar](repeating: 0, count: 128)
        let count = screen_string(name, &bytes, bytes.count)
        return bytes.prefix(count).map { UInt8(bitPattern: $0) }
    }
}
