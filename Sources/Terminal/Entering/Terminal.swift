internal import CNcurses
internal import Glibc

/// The terminal while the full screen is on: entered once, painted on, read from, and given back as it was found.
///
/// A process has one. It belongs to the thread that entered; ``EventLoop`` reads from it.
///
///     let terminal = try Terminal.enter()
///     defer { terminal.leave() }
///     EventLoop(on: terminal).run { batch in … }
///
/// Whatever ends the process (return, `exit`, a signal, a trap), the screen and the modes are given back by the same few
/// calls, prepared on entering.
public final class Terminal {
    /// Its rows and columns now.
    public internal(set) var size: Size
    /// How many colours it is painted with.
    public let colours: ColourLevel
    /// Whether it shows more than ASCII.
    public let encoding: TextEncoding

    /// What the bytes of its input stand for.
    let charset: Charset
    /// Where input comes from.
    let input: Int32
    /// The end of the pipe that signals arrive at.
    let signals: Int32
    private let output: Int32
    private let screen: OpaquePointer
    private let keys: UnsafeMutablePointer<WINDOW>
    private let restoring: [UInt8]
    private let resuming: [UInt8]
    private var isInside = true

    /// What is on the screen, as far as known.
    var painted: Frame?
    /// Whether the cursor is shown, as far as known.
    var isCursorShown: Bool?
    /// Whether there is anything to write to.
    private(set) var isThere = true

    /// Takes over what ``enter(input:output:environment:)`` has set up.
    init(
        input: Int32, output: Int32, signals: Int32, screen: OpaquePointer, keys: UnsafeMutablePointer<WINDOW>,
        colours: ColourLevel, encoding: TextEncoding, charset: Charset, restoring: [UInt8], resuming: [UInt8]
    ) {
        self.input = input
        self.output = output
        self.signals = signals
        self.screen = screen
        self.keys = keys
        self.colours = colours
        self.encoding = encoding
        self.charset = charset
        self.restoring = restoring
        self.resuming = resuming
        self.size = Size(rows: Int(screen_rows()), columns: Int(screen_columns()))
    }

    deinit { leave() }

    /// Gives the terminal back as it was found. Does nothing the second time.
    public func leave() {
        guard isInside else { return }
        isInside = false
        isThere = false
        rescue_restore()
        rescue_uninstall()
        signals_close()
        delwin(keys)
        delscreen(screen)
    }

    /// Notes that the terminal is gone: from now on nothing is written, on leaving neither.
    func lose() {
        isThere = false
        rescue_forget()
    }

    /// Gives the terminal back for the time that the process is stopped.
    func giveBack() {
        guard isThere else { return }
        curs_set(1)
        rescue_restore()
    }

    /// Whether the process has a say over the terminal: not so in the background.
    var isOurs: Bool { rescue_is_foreground() }

    /// Takes the terminal again after the process was stopped: its modes, its size, and a screen to be painted anew.
    func resume() {
        guard isThere else { return }
        rescue_prepare(restoring.map { CChar(bitPattern: $0) }, restoring.count)
        screen_resume()
        _ = resuming.withUnsafeBytes { Glibc.write(output, $0.baseAddress, $0.count) }
        curs_set(1)
        screen_resize(output)
        takeSize()
        repaint()
    }

    /// Has the next ``paint(_:)`` clear the screen and send everything: what ^L is for.
    public func repaint() {
        screen_forget()
        painted = nil
        isCursorShown = nil
    }

    private func takeSize() {
        size = Size(rows: Int(screen_rows()), columns: Int(screen_columns()))
        painted = nil
    }

    /// Reads all there is without waiting, in the form that ``InputDecoder`` takes.
    ///
    /// - Returns: the values, and whether the size has changed.
    func drain() -> (values: [Int32], isResized: Bool) {
        var values: [Int32] = []
        var isResized = false
        // A limit, so that endless input does not keep the screen from being drawn.
        while values.count < 65_536 {
            let value = wgetch(keys)
            if value == ERR { break }
            if value == KEY_RESIZE {
                isResized = true
            } else if value > UInt8.max, Key(code: value) == nil, let bytes = screen_key_bytes(value) {
                // A code that this terminal's description alone gives a meaning, as that of the Linux console does to ^Z:
                // the decoder knows the bytes.
                for byte in UnsafeBufferPointer(start: bytes, count: strlen(bytes)) {
                    values.append(Int32(UInt8(bitPattern: byte)))
                }
                free(bytes)
            } else {
                values.append(value)
            }
        }
        if isResized { takeSize() }
        return (values, isResized)
    }
}
