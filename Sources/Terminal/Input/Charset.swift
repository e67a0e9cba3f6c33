internal import CNcurses

/// What the bytes that come from the terminal stand for.
enum Charset: Equatable, Sendable {
    case utf8
    /// Another one, by the name that `iconv` knows it by.
    case named(String)

    /// The one of a locale.
    ///
    /// A locale that is not installed may still name its characters. One that does not is taken for UTF-8, as most
    /// terminals are today.
    ///
    /// - Parameters:
    ///   - codeset: what the process' locale says after ``TextEncoding/take(from:)``: that of C stands for every locale that
    ///     is not installed.
    ///   - locale: the name that was asked for.
    init(codeset: String, locale: String) {
        let name = codeset == "ANSI_X3.4-1968" ? TextEncoding.codeset(of: locale) : codeset
        guard let name, name != "UTF-8", charset_is_known(name) else {
            self = .utf8
            return
        }
        self = .named(name)
    }

    /// What bytes stand for; ``CharacterAssembler/replacement`` for each that stands for nothing.
    func text(of bytes: [UInt8]) -> String {
        guard case .named(let name) = self else { return String(decoding: bytes, as: UTF8.self) }
        var text = String.UnicodeScalarView()
        var rest = bytes[...]
        while !rest.isEmpty {
            let (scalars, taken) = Self.decode(rest, from: name)
            text.append(contentsOf: scalars)
            rest = rest.dropFirst(taken)
            guard !rest.isEmpty else { break }
            text.append(CharacterAssembler.replacement)
            rest = rest.dropFirst()
        }
        return String(text)
    }

    /// The characters that bytes begin with, up to the first that stand for none.
    ///
    /// - Returns: the characters, and how many bytes they took.
    static func decode(_ bytes: ArraySlice<UInt8>, from name: String) -> (scalars: [Unicode.Scalar], taken: Int) {
        // A byte of the sets in use becomes at most a letter and its mark.
        var values = [UInt32](repeating: 0, count: 2 * bytes.count)
        var (count, taken) = (0, 0)
        bytes.withUnsafeBufferPointer { bytes in
            charset_decode(name, bytes.baseAddress, bytes.count, &values, values.count, &count, &taken)
        }
        return (values.prefix(count).map { Unicode.Scalar($0) ?? CharacterAssembler.replacement }, taken)
    }

    /// Whether more bytes can make a character of these.
    static func isBegun(_ bytes: [UInt8], in name: String) -> Bool {
        charset_is_begun(name, bytes, bytes.count)
    }
}
