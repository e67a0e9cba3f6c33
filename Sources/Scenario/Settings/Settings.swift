/// What the candidate has set for all packs. A value that is nil is the pack's own.
public struct Settings: Equatable, Sendable {
    /// Seconds of thinking before a question's clock starts by itself.
    public var thinking: Int?
    /// The same before a probe's.
    public var probeThinking: Int?
    /// Seconds left at which the clock warns, largest first; none for no warnings.
    public var warnings: [Int]?
    /// At how many words a minute the aloud time is reckoned.
    public var aloudRate: AloudRate?
    /// Whether a full loop shows each reading at once.
    public var coach = false

    /// What holds while nothing is set.
    public init() {}

    /// How fast the candidate is taken to speak.
    public enum AloudRate: Equatable, Sendable {
        /// So many words a minute.
        case words(Int)
        /// As fast as the candidate types without stopping, where that is known; the pack's rate until then.
        case measured
    }

    /// Words a minute that can be set: slower is no speech, faster is not understood.
    public static let aloudRates = 50...400

    /// The words a minute at which aloud time is reckoned.
    ///
    /// - Parameter measured: the candidate's own typing; nil where it is not known.
    public func wordsAMinute(measured: Int?, pack: Pack) -> Int {
        switch aloudRate {
        case .words(let rate): rate
        case .measured:
            measured.map { min(max($0, Self.aloudRates.lowerBound), Self.aloudRates.upperBound) }
                ?? pack.clock.speakingRate
        case nil: pack.clock.speakingRate
        }
    }
}
