/// Where scenarios are looked for: the packs, and beside them the signals.
///
/// The places, in order, the first that holds what is wanted wins: what `--scenarios` says, `$MOCKLOOP_SCENARIOS`, the
/// user's own folder, `share` beside the executable's folder, and `Scenarios` in any folder above the executable or the
/// current folder.
public struct ScenarioFolders: Sendable {
    /// Every place looked at, in order and in words: for the sentence about something not found.
    public let searched: [String]
    /// The folders there are, in order.
    public let folders: [String]
    /// The first folder of signals; nil where there is none.
    public let signals: String?
    private let packFolders: [String]

    /// - Parameter option: what `--scenarios` says.
    /// - Parameter environment: of the process; `MOCKLOOP_SCENARIOS`, `XDG_DATA_HOME` and `HOME` are read.
    /// - Parameter executable: the absolute path of the program, links followed.
    /// - Parameter currentFolder: absolute.
    /// - Parameter exists: whether there is a file or folder of a path.
    /// - Parameter list: the names in a folder; none where there is no such folder.
    public init(
        option: String? = nil, environment: [String: String], executable: String, currentFolder: String,
        exists: (String) -> Bool, list: (String) -> [String]
    ) {
        let places = Self.places(option, environment, executable, currentFolder)
        searched = places.map(\.title)
        var seen: Set<String> = []
        folders = places.flatMap(\.candidates).filter { seen.insert($0).inserted && exists($0) }
        signals = folders.map { "\($0)/signals" }.first(where: exists)
        packFolders = folders.flatMap { folder in
            list(folder).sorted().map { "\(folder)/\($0)" }.filter { exists("\($0)/loop.yaml") }
        }
    }

    /// The same on the file system there is.
    public init(option: String? = nil, environment: [String: String], executable: String, currentFolder: String) {
        self.init(
            option: option, environment: environment, executable: executable, currentFolder: currentFolder,
            exists: Files.exists, list: { (try? Files.list($0)) ?? [] })
    }

    /// The folders of all packs: by the order of the places, then by name. Of packs with one name only the first counts.
    public func packs() -> [String] {
        var seen: Set<String> = []
        return packFolders.filter { seen.insert(Self.name(of: $0)).inserted }
    }

    /// Their names, in the same order.
    public var packNames: [String] { packs().map(Self.name) }

    /// The folder of the pack with this name.
    public func pack(named name: String) throws(NotFound) -> String {
        let packs = packs()
        if let folder = packs.first(where: { Self.name(of: $0) == name }) { return folder }
        throw NotFound(name: name, known: packs.map(Self.name), searched: searched)
    }

    /// There is no pack of a name.
    public struct NotFound: Error, Equatable, CustomStringConvertible {
        /// The name that was asked for.
        public var name: String
        /// The packs there are.
        public var known: [String]
        /// The places looked at, in order.
        public var searched: [String]

        /// One line: what is missing, what was perhaps meant, which there are and where they were looked for.
        public var description: String {
            let suggestion = NearestName.suggestion(for: name, among: known)
            let there = known.isEmpty ? "" : " There are: \(known.joined(separator: ", "))."
            let places = "\(there) Searched: \(searched.joined(separator: ", "))."
            return "there is no pack `\(name)`\(suggestion.isEmpty ? "." : suggestion)\(places)"
        }
    }

    private static func name(of folder: String) -> String {
        folder.split(separator: "/").last.map(String.init) ?? folder
    }
}

extension ScenarioFolders {
    /// One place, in words, and the folders it may stand for.
    private struct Location {
        var title: String
        var candidates: [String]

        init(_ folder: String) { self.init(title: folder, candidates: [folder]) }

        init(title: String, candidates: [String]) {
            self.title = title
            self.candidates = candidates
        }

        init(above folder: String) {
            let folders = sequence(first: folder) { $0.isEmpty ? nil : ScenarioFolders.parent(of: $0) }
            self.init(title: "Scenarios above \(folder)", candidates: folders.map { "\($0)/Scenarios" })
        }
    }

    private static func places(
        _ option: String?, _ environment: [String: String], _ executable: String, _ currentFolder: String
    ) -> [Location] {
        /// What a variable says; an empty one counts as unset, as the XDG specification has it.
        func variable(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }

        let data = variable("XDG_DATA_HOME") ?? variable("HOME").map { "\($0)/.local/share" }
        let folder = parent(of: executable)
        let named = [option, variable("MOCKLOOP_SCENARIOS"), data.map { "\($0)/mockloop/Scenarios" }].compactMap(\.self)
        return named.map { Location($0) }
            + [
                Location("\(parent(of: folder))/share/mockloop/Scenarios"), Location(above: folder),
                Location(above: currentFolder),
            ]
    }

    /// The folder that holds a file or folder; empty for what stands in the root.
    private static func parent(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    }
}
