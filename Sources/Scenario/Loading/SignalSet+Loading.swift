extension SignalSet {
    /// The file of the word classes that all signals share; every other file of the folder is a signal.
    static let lexiconFile = "lexicon.yaml"

    /// Loads the signals of a folder: `lexicon.yaml`, every other `.yaml` file in the order of the names, and the weights where
    /// there are any.
    ///
    /// That a signal's patterns agree with its own examples is for the evaluator to see, which knows how to match them.
    ///
    /// - Throws: ``LoadingError`` with every problem in every file, when at least one is an error.
    public static func load(from folder: String) throws(LoadingError) -> SignalSet {
        try check(folder).get()
    }

    /// Reads the signals like ``load(from:)`` and gives all that was found, warnings too.
    public static func check(_ folder: String) -> Checked<SignalSet> {
        do throws(LoadingError) {
            return check(try SourceFolder(reading: folder))
        } catch {
            return Checked(value: nil, diagnostics: error.diagnostics)
        }
    }

    static func check(_ folder: SourceFolder) -> Checked<SignalSet> {
        var findings = Findings()
        let names = folder.files.keys.filter { $0 != lexiconFile }.sorted()
        let lexicon = folder.read(lexiconFile, as: classes("the lexicon"), &findings)
        let signals = names.compactMap { folder.read($0, as: Signal.shape, &findings) }
        findings.add(findings.names.problems(hasErrors: findings.hasErrors))
        findings.add(folder.strayWarnings)
        let diagnostics = findings.sorted(byFiles: ([lexiconFile] + names).map(folder.path(of:)))
        guard let lexicon, !findings.hasErrors else { return Checked(value: nil, diagnostics: diagnostics) }
        let weights: Weights?
        do throws(Files.Problem) {
            weights = try folder.weights()
        } catch {
            let place = Place(path: folder.path(of: weightsFile), line: 1, column: 1)
            let unread = Diagnostic(at: place, "the weights cannot be read: \(error.message)")
            return Checked(value: nil, diagnostics: diagnostics + [unread])
        }
        var set = SignalSet(lexicon: lexicon, signals: signals, version: version(of: folder, weights))
        set.weights = weights
        return Checked(value: set, diagnostics: diagnostics)
    }

    /// A digest over the names and contents of all the files.
    private static func version(of folder: SourceFolder, _ weights: Weights?) -> String {
        var digest = Digest()
        if let weights { digest.add(weights.bytes) }
        for (name, content) in folder.files.sorted(by: { $0.key < $1.key }) {
            digest.add(name.utf8)
            // No UTF-8 text holds this byte: what ends a name cannot be part of one.
            digest.add(CollectionOfOne(0xFF))
            if case .success(let bytes) = content { digest.add(bytes) }
            digest.add(CollectionOfOne(0xFF))
        }
        return digest.hexadecimal
    }
}

extension SourceFolder {
    /// The file of weights; nil where the folder has none.
    fileprivate func weights() throws(Files.Problem) -> SignalSet.Weights? {
        let path = path(of: SignalSet.weightsFile)
        guard Files.exists(path) else { return nil }
        return SignalSet.Weights(path: path, bytes: try Files.contents(of: path))
    }
}
