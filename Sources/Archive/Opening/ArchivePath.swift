extension Archive {
    /// The folder of its own that the archive lies in.
    static let folderName = "mockloop"

    /// Where the archive lies: `$XDG_DATA_HOME/mockloop/archive.sqlite`, or under `~/.local/share`.
    ///
    /// A relative `XDG_DATA_HOME` is passed over, as the XDG Base Directory Specification asks.
    ///
    /// - Parameter environment: variables by name.
    /// - Throws: ``ArchiveError/homeless`` when neither variable names a folder.
    public static func standardPath(in environment: [String: String]) throws(ArchiveError) -> String {
        let file = "\(folderName)/archive.sqlite"
        if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") { return "\(data)/\(file)" }
        guard let home = environment["HOME"], home.hasPrefix("/") else { throw .homeless }
        return "\(home)/.local/share/\(file)"
    }
}
