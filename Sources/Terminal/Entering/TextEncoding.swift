internal import CNcurses

/// What the terminal can show: all of Unicode, or ASCII only.
public enum TextEncoding: Equatable, Sendable {
    case unicode, ascii

    /// Sets the process' character set from the environment and says what it allows.
    ///
    /// A process without a language, or with one that is not installed here, still writes UTF-8.
    public static func take(from environment: (String) -> String?) -> TextEncoding {
        let name = localeName(environment)
        if !locale_take(name) { _ = locale_take("C") }
        if !locale_is_utf8(), allowsUTF8(name) { _ = locale_take("C.UTF-8") }
        return locale_is_utf8() ? .unicode : .ascii
    }

    /// The name of the locale of characters that an environment asks for (POSIX, 8.2).
    static func localeName(_ environment: (String) -> String?) -> String {
        ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(environment).first { !$0.isEmpty } ?? "C"
    }

    /// Whether a locale has nothing against UTF-8: it is that of no language, or names UTF-8.
    static func allowsUTF8(_ name: String) -> Bool {
        guard name != "C", name != "POSIX" else { return true }
        return codeset(of: name)?.lowercased().filter { $0 != "-" } == "utf8"
    }

    /// The set of characters that a locale's name holds: "ISO-8859-1" of "de_DE.ISO-8859-1@euro".
    static func codeset(of name: String) -> String? {
        guard let dot = name.firstIndex(of: ".") else { return nil }
        return String(name[name.index(after: dot)...].prefix { $0 != "@" })
    }
}
