internal import Dispatch
internal import Synchronization

extension Array where Element: Sendable {
    /// Makes the items side by side, on as many cores as there are. They stand in their order, whichever was done first.
    ///
    /// - Throws: what the first item, in their order, could not be made for.
    init(concurrently count: Int, _ make: @Sendable (Int) throws -> Element) throws {
        let made = Mutex<[Int: Result<Element, any Error>]>([:])
        // The work is done before this returns, so that it does not escape.
        withoutActuallyEscaping(make) { make in
            DispatchQueue.concurrentPerform(iterations: count) { index in
                let item = Result { try make(index) }
                made.withLock { $0[index] = item }
            }
        }
        self = try made.withLock { made in try (0..<count).compactMap { try made[$0]?.get() } }
    }
}
