extension Pack {
    /// Loads a pack: `loop.yaml`, a file for each round, and `checklist.yaml`.
    ///
    /// - Parameter folder: relative to the current folder or absolute; problems show paths that begin with it.
    /// - Throws: ``LoadingError`` with every problem in every file, when at least one is an error.
    public static func load(from folder: String) throws(LoadingError) -> Pack {
        try check(folder).get()
    }

    /// Reads a pack like ``load(from:)`` and gives all that was found, warnings too.
    public static func check(_ folder: String) -> Checked<Pack> {
        do throws(LoadingError) {
            return check(try SourceFolder(reading: folder))
        } catch {
            return Checked(value: nil, diagnostics: error.diagnostics)
        }
    }

    /// Reads a pack from files already in memory.
    static func check(_ folder: SourceFolder) -> Checked<Pack> {
        var findings = Findings()
        var files = [loopFile]
        var pack = folder.read(loopFile, as: shape(inFolder: folder.name), &findings)
        guard folder.files[loopFile] != nil else {
            return Checked(value: nil, diagnostics: findings.sorted(byFiles: []))
        }
        for (round, place) in findings.names.defined(.round) {
            let file = "\(round).yaml"
            files.append(file)
            guard folder.files[file] != nil else {
                findings.add([Diagnostic(at: place, "the file of this round is missing: `\(file)`")])
                continue
            }
            if let value = folder.read(file, as: Round.shape(named: round), &findings) { pack?.rounds.append(value) }
        }
        files.append(checklistFile)
        if let items = folder.read(checklistFile, as: ChecklistItem.list, &findings) { pack?.checklist = items }

        findings.add(findings.names.problems(hasErrors: findings.hasErrors))
        findings.add(folder.strayWarnings)
        // Where no round could be read from loop.yaml, nobody can say which file is one too many.
        if files.count > 2 {
            let unused = folder.files.keys.filter { !files.contains($0) }.sorted()
            findings.add(unused.map { folder.warning(about: $0, "not read: loop.yaml names no such round") })
        }
        let diagnostics = findings.sorted(byFiles: files.map(folder.path(of:)))
        return Checked(value: findings.hasErrors ? nil : pack, diagnostics: diagnostics)
    }

    private static let loopFile = "loop.yaml"
    private static let checklistFile = "checklist.yaml"
}
