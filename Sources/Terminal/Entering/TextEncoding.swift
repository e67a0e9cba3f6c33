internal import CNcurses

/// What the terminal can show: all of Unicode, or ASCII only.
public enum TextEncoding: Equatable, Sendable {
    case unicode, ascii

    /// Sets the process' character set from the environment and says what it allows.
    ///
    /// A process without a language, or with one that is not installed here, still writes UTF-8.
    static func take(from environment: (String) -> String?) -> TextEncoding {
        _ = locale_from_environment()
        if !locale_is_utf8(), allowsUTF8(environment) { _ = locale_utf8() }
        return locale_is_utf8() ? .unicode : .ascii
    }

    /// Whether the environment has nothing against UTF-8: it names no locale, the locale of C, or one in UTF-8.
    static func allowsUTF8(_ environment: (String) -> String?) -> Bool {
        let names = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(environment).filter { !$0.isEmpty }
        guard let name = names.first, name != "C", name != "POSIX" else { return true }
        guard let dot = name.firstIndex(of: ".") else { return false }
        let codeset = name[name.index(after: dot)...].prefix { $0 != "@" }
        return codeset.lowercased().filter { $0 != "-" } == "utf8"
    }
}
