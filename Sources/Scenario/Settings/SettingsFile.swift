/// The file that holds the settings: read, checked, and changed one value at a time, so that its comments and its order stay.
public struct SettingsFile: Equatable, Sendable {
    /// Where it lies, whether it is there or not.
    public let path: String
    /// What it says; what holds anyway where it is not there.
    public private(set) var settings: Settings

    /// Where the settings lie: `$XDG_CONFIG_HOME/mockloop/config.yaml`, or under `~/.config`.
    ///
    /// A relative `XDG_CONFIG_HOME` is passed over, as the XDG Base Directory Specification asks.
    ///
    /// - Parameter environment: variables by name.
    /// - Returns: nil when neither variable names a folder.
    public static func standardPath(in environment: [String: String]) -> String? {
        if let folder = environment["XDG_CONFIG_HOME"], folder.hasPrefix("/") {
            return "\(folder)/mockloop/config.yaml"
        }
        guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
        return "\(home)/.config/mockloop/config.yaml"
    }

    /// Reads the file; where there is none, nothing is set.
    ///
    /// - Throws: ``LoadingError`` with every problem in it, each with its place.
    public init(path: String) throws(LoadingError) {
        self.path = path
        settings = try Self.settings(in: Self.text(at: path), path: path)
    }

    /// Changes the file so that it says these settings, and no more of it than that: written beside and renamed. The file is
    /// read again for this, so that what was written into it by hand in the meantime stays.
    ///
    /// - Throws: ``SettingsError``; the file is as it was.
    public mutating func save(_ settings: Settings) throws(SettingsError) {
        var changed: SettingsText
        do {
            let text = try Self.text(at: path)
            let before = try Self.settings(in: text, path: path)
            changed = SettingsText(text)
            for key in Settings.Key.allCases where settings.text(of: key) != before.text(of: key) {
                changed.set(key.rawValue, to: settings.text(of: key))
            }
            // What was not written in the usual way, an odd list or a value over several lines, is rather refused than lost.
            guard try Self.settings(in: changed.text, path: path) == settings else {
                throw SettingsError.notUnderstood(path: path)
            }
        } catch let error as SettingsError { throw error } catch {
            throw .unreadable(error as? LoadingError ?? LoadingError([]))
        }
        do { try Files.replace(path, with: changed.text) } catch {
            throw .cannotWrite(path: path, reason: error.message)
        }
        self.settings = settings
    }

    private static func text(at path: String) throws(LoadingError) -> String {
        guard Files.exists(path) else { return SettingsText.first }
        do {
            return try SourceText.check(try Files.contents(of: path), path: path)
        } catch let error as LoadingError { throw error } catch {
            let reason = (error as? Files.Problem)?.message ?? "unknown"
            throw LoadingError([
                Diagnostic(at: Place(path: path, line: 1, column: 1), "the file cannot be read: \(reason)")
            ])
        }
    }

    private static func settings(in text: String, path: String) throws(LoadingError) -> Settings {
        if SettingsText(text).holdsNothing { return Settings() }
        let (folderPath, name) =
            path.lastIndex(of: "/").map { slash in
                (String(path[..<slash]), String(path[path.index(after: slash)...]))
            } ?? (".", path)
        let folder = SourceFolder(path: folderPath, name: "", files: [name: .success(Array(text.utf8))])
        var findings = Findings()
        let settings = folder.read(name, as: Settings.shape, &findings)
        guard let settings, !findings.hasErrors else { throw LoadingError(findings.diagnostics) }
        return settings
    }
}

/// Why settings were not saved.
public enum SettingsError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The file was broken by hand in the meantime.
    case unreadable(LoadingError)
    /// The file says a setting in a way in which it cannot be changed.
    case notUnderstood(path: String)
    case cannotWrite(path: String, reason: String)

    /// One line: where, what is wrong, and what to do.
    public var description: String {
        switch self {
        case .unreadable(let error): error.description
        case .notUnderstood(let path):
            "\(path): the value could not be changed without harm to the rest; write it there by hand"
        case .cannotWrite(let path, let reason):
            "\(path): cannot be written (\(reason)); check that the folder is there and yours"
        }
    }
}
