/// The YAML files of one folder, read at once: what a pack or the signals are made from.
struct SourceFolder {
    /// As it was given, without a slash at its end, and as problems show it.
    var path: String
    /// The folder's own name.
    var name: String
    /// Contents by the name of the file: bytes, or why there are none.
    var files: [String: Result<[UInt8], Files.Problem>]
    /// Files that look meant to be read and are not: `loop.yml`.
    var strays: [String] = []
}

extension SourceFolder {
    /// Reads the folder. A file that cannot be read is a problem of that file alone.
    init(reading folder: String) throws(LoadingError) {
        path = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
        name = Files.name(ofFolder: folder)
        files = [:]
        let names: [String]
        do {
            names = try Files.list(folder)
        } catch {
            let place = Place(path: path, line: 1, column: 1)
            throw LoadingError([Diagnostic(at: place, "the folder cannot be read: \(error.message)")])
        }
        for name in names where name.hasSuffix(".yaml") {
            do throws(Files.Problem) {
                files[name] = .success(try Files.contents(of: path(of: name)))
            } catch {
                files[name] = .failure(error)
            }
        }
        strays = names.filter { $0.hasSuffix(".yml") }
    }

    /// The path of a file in the folder.
    func path(of file: String) -> String { "\(path)/\(file)" }

    /// Reads a file as a value of the given shape; nil where it is missing or cannot even be parsed.
    func read<Value>(_ file: String, as shape: Shape<Value>, _ findings: inout Findings) -> Value? {
        findings.path = path(of: file)
        guard let content = files[file] else {
            findings.error(line: 1, column: 1, "the file is missing")
            return nil
        }
        do {
            let text = try SourceText.check(try content.get(), path: findings.path)
            return shape.read(try YAMLNode(parsing: text), &findings)
        } catch let problem as Files.Problem {
            findings.error(line: 1, column: 1, "the file cannot be read: \(problem.message)")
        } catch let problem as YAMLNode.Problem {
            findings.error(line: problem.line, column: problem.column, problem.message)
        } catch let error as LoadingError {
            findings.add(error.diagnostics)
        } catch {
            findings.error(line: 1, column: 1, "the file cannot be read")
        }
        return nil
    }

    /// A warning about a file that nothing reads.
    func warning(about file: String, _ message: String) -> Diagnostic {
        Diagnostic(.warning, at: Place(path: path(of: file), line: 1, column: 1), message)
    }

    /// A warning about each file that ends in `.yml`.
    var strayWarnings: [Diagnostic] {
        strays.map { warning(about: $0, "not read: files of scenarios end in `.yaml`") }
    }
}
