public import Archive
public import Interview

/// Sees to it that what happened is kept. What the archive does not take is held in memory, in order, and tried again until
/// it does.
public struct Keeper {
    private let archive: Archive
    private var unkept: [(effects: [Effect], session: SessionID)] = []
    /// Why it could not be kept, and since when; steady time.
    private var trouble: (error: ArchiveError, since: Int)?
    /// A locked archive is not asked again before this: each time takes as long as it waits for the lock.
    private var retryAt = Int.min

    /// Milliseconds after which it is tried again though nothing happens.
    static let retryInterval = 1000
    /// The same, and the least, where another program has the archive locked.
    static let lockedInterval = 200
    /// Milliseconds that another program may keep it locked before it is told: most are done sooner.
    static let unnoticedLock = 1000

    /// A keeper with nothing to keep yet.
    public init(_ archive: Archive) { self.archive = archive }

    /// Takes in what is to be kept.
    public mutating func add(_ effects: [Effect], of session: SessionID) {
        if unkept.last?.session == session {
            unkept[unkept.count - 1].effects += effects
        } else {
            unkept.append((effects, session))
        }
    }

    /// Keeps everything, as far as the archive takes it.
    ///
    /// - Parameter now: steady time.
    /// - Parameter isUrgent: whether it is tried even where it was just found locked.
    public mutating func flush(at now: Int, isUrgent: Bool = false) {
        if !isUrgent, case .locked? = trouble?.error, now < retryAt { return }
        while let next = unkept.first {
            do {
                try archive.perform(next.effects, in: next.session)
                unkept.removeFirst()
            } catch {
                trouble = (error, trouble?.since ?? now)
                retryAt = now + Self.lockedInterval
                return
            }
        }
        trouble = nil
    }

    /// Why something is not kept; nil when all is.
    public var error: ArchiveError? { trouble?.error }

    /// What is said about it, in one line; nil when all is kept.
    public var complaint: String? { trouble.map { "Not saved yet, trying again: \($0.error.reason)" } }

    /// The same once it is worth saying: a lock is most often gone before one could read it.
    func complaint(at now: Int) -> String? {
        if case .locked? = trouble?.error, let since = trouble?.since, now - since < Self.unnoticedLock { return nil }
        return complaint
    }

    /// The steady time at which it is tried again; nil when all is kept.
    func wake(after now: Int) -> Int? {
        guard let trouble else { return nil }
        if case .locked = trouble.error { return max(retryAt, now) }
        return now + Self.retryInterval
    }
}
