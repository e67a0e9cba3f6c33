/// Something did not come in time.
struct TooLate: Error, CustomStringConvertible {
    let awaited: String
    /// What was there in its place.
    let found: String

    var description: String { "waited in vain for \(awaited); found:\n\(found)" }
}

/// How long anything may take that needs no clock of the program's: long, since other tests run beside it.
let patience = Duration.seconds(60)

/// Looks again and again until there is what is looked for.
///
/// - Parameter found: what is there in its place, for the message.
/// - Throws: ``TooLate`` when it is not there in time.
func eventually<Value>(
    _ awaited: String, within limit: Duration = patience, found: () async throws -> String = { "nothing" },
    look: () async throws -> Value?
) async throws -> Value {
    let deadline = ContinuousClock.now.advanced(by: limit)
    while true {
        if let value = try await look() { return value }
        guard ContinuousClock.now < deadline else { throw TooLate(awaited: awaited, found: try await found()) }
        try await Task.sleep(for: .milliseconds(20))
    }
}
