internal import GRDB
public import Interview

extension Archive {
    /// Starts a session with the first effects of its engine, and keeps it from other Mockloops until it is closed.
    ///
    /// - Throws: ``ArchiveError/notAStart`` when the first of them does not record the start of a session.
    public func begin(_ effects: [Effect]) throws(ArchiveError) -> SessionID {
        guard case .record(let event) = effects.first, case .started(let plan) = event.what else { throw .notAStart }
        let session = newID()
        try leases.take(session)
        do {
            try write { db in
                let writer = SessionWriter(db: db, session: session, coding: coding)
                try writer.create(plan, at: event.at)
                for effect in effects { try writer.perform(effect) }
            }
        } catch {
            leases.give(session)
            throw error
        }
        return session
    }

    /// Starts a session with its first event.
    public func begin(_ event: Event) throws(ArchiveError) -> SessionID { try begin([.record(event)]) }

    /// Does what one step of an engine wants done, all of it or nothing, and returns when it outlives the program. Unless it
    /// is typing that is less than a second ahead of the disk, it has reached the disk too.
    ///
    /// - Parameter isPatient: whether to wait two seconds for another program that writes; while somebody types nobody waits.
    /// - Throws: ``ArchiveError``; the archive stays usable, and the same effects can be tried again.
    public func perform(
        _ effects: [Effect], in session: SessionID, isPatient: Bool = false
    ) throws(ArchiveError) {
        let lasting = effects.filter { $0 != .close }
        if !lasting.isEmpty {
            try leases.take(session)
            let isSynced = !canWait(lasting, in: session)
            let patience = isPatient ? DatabaseQueue.patience : Archive.typingPatience
            try write(isSynced: isSynced, patience: patience) { db in
                let writer = SessionWriter(db: db, session: session, coding: coding)
                for effect in lasting { try writer.perform(effect) }
            }
            if isSynced { syncedUntil[session] = lasting.compactMap(\.time).last }
        }
        if effects.contains(.close) { leases.give(session) }
    }

    /// Milliseconds that typing waits for another program: a commit takes a few, and no one should feel it.
    private static let typingPatience = 40

    /// Whether effects are nothing but typing, less than a second after what last reached the disk.
    private func canWait(_ effects: [Effect], in session: SessionID) -> Bool {
        guard let synced = syncedUntil[session] else { return false }
        return effects.allSatisfy { effect in
            if case .keep(let step) = effect { step.at.session - synced < 1000 } else { false }
        }
    }

    /// Takes a whole session in that was exported elsewhere, under a new id.
    public func add(_ events: [Event]) throws(ArchiveError) -> SessionID {
        let session = try begin(events.map(Effect.record))
        leases.give(session)
        return session
    }

    /// Removes a session with everything that was said in it, also from the file's free pages and its journal.
    ///
    /// - Warning: There is no way back.
    public func delete(_ session: SessionID) throws(ArchiveError) {
        try leases.take(session)
        defer { leases.give(session) }
        try write { db in
            try db.execute(sql: "DELETE FROM session WHERE id = ?", arguments: [session.text])
            guard db.changesCount > 0 else { throw ArchiveError.unknownSession(session.text, nearest: nil) }
            try db.execute(sql: "INSERT INTO said_index (said_index) VALUES ('optimize')")
        }
        // Best left to a later one when another process is reading, or where a full disk leaves no room for it: what was said is
        // overwritten already, and nothing but the size of the files is at stake.
        _ = try? queue.writeWithoutTransaction { db in
            try Archive.compact(db)
            try db.checkpoint(.truncate)
        }
    }

    /// Gives the pages that are free back to the system. An archive that cannot do so bit by bit is written anew once, and then
    /// can.
    private static func compact(_ db: Database) throws {
        let incremental = 2
        if try Int.fetchOne(db, sql: "PRAGMA auto_vacuum") == incremental {
            try db.execute(sql: "PRAGMA incremental_vacuum")
        } else {
            try db.execute(sql: "PRAGMA auto_vacuum = \(incremental)")
            try db.execute(sql: "VACUUM")
        }
    }

    private func newID() -> SessionID {
        var generator = SystemRandomNumberGenerator()
        return SessionID(using: &generator)
    }
}

extension Effect {
    /// The session time it belongs to, in milliseconds.
    fileprivate var time: Int? {
        switch self {
        case .record(let event): event.at.session
        case .keep(let step): step.at.session
        case .dropDraft, .close: nil
        }
    }
}
