/// Something read from files, with everything that was found in them.
public struct Checked<Value: Sendable>: Sendable {
    /// Nil where there was an error.
    public var value: Value?
    /// Errors and warnings, in the order of the files and top to bottom within each.
    public var diagnostics: [Diagnostic]

    /// The value, or all the diagnostics where there was an error.
    func get() throws(LoadingError) -> Value {
        guard let value else { throw LoadingError(diagnostics) }
        return value
    }
}
