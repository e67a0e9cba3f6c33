import Glibc
import Terminal

/// Both ends of a pseudo terminal: the program's, and the one that a person would sit at.
final class PseudoTerminal {
    /// What the program reads from and writes to.
    let program: Int32
    /// The person's end; -1 once it is closed.
    private var person: Int32

    init?(_ size: Size = .design) {
        var ends: (person: Int32, program: Int32) = (-1, -1)
        guard openpty(&ends.person, &ends.program, nil, nil, nil) == 0 else { return nil }
        (person, program) = ends
        resize(size)
    }

    deinit {
        hangUp()
        close(program)
    }

    /// Closes the person's end.
    func hangUp() {
        if person >= 0 { close(person) }
        person = -1
    }

    /// Changes the size without telling the program.
    func resize(_ size: Size) {
        var size = winsize(ws_row: UInt16(size.rows), ws_col: UInt16(size.columns), ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(person, UInt(TIOCSWINSZ), &size)
    }

    /// Types bytes.
    func type(_ text: String) {
        _ = Array(text.utf8).withUnsafeBytes { write(person, $0.baseAddress, $0.count) }
    }

    /// Types one byte.
    func type(byte: UInt8) {
        _ = withUnsafeBytes(of: byte) { write(person, $0.baseAddress, 1) }
    }

    /// What the program has written, read until it ends in a text; all there was when it does not within two seconds.
    func output(endingIn end: String) -> String {
        var bytes: [UInt8] = []
        while !bytes.suffix(end.utf8.count).elementsEqual(end.utf8) {
            var file = pollfd(fd: person, events: Int16(POLLIN), revents: 0)
            guard poll(&file, 1, 2000) > 0 else { break }
            var buffer = [UInt8](repeating: 0, count: 4096)
            let count = read(person, &buffer, buffer.count)
            guard count > 0 else { break }
            bytes += buffer.prefix(count)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The modes of the line.
    var modes: [UInt32] {
        var modes = termios()
        tcgetattr(program, &modes)
        return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag]
    }
}
