internal import GRDB
internal import Interview

extension Salvage {
    /// Tables whose rows follow from the events, and are made from them again.
    private static let derived: Set<String> = [
        "session", "event", "draft_step", "round", "exchange", "raised_flag", "said",
    ]

    /// Writes what was found into an empty archive, as if it happened again: the lists are made from the events.
    ///
    /// - Returns: sessions and events written.
    func restore(into db: Database) throws -> (sessions: Int, events: Int) {
        let coding = EventCoding()
        var events = 0
        var places = Places()
        let sessions = SalvagedSession.all(in: self, coding: coding)
        for session in sessions {
            let writer = SessionWriter(db: db, session: session.id, coding: coding)
            for (place, (event, seq)) in session.events.enumerated() {
                if case .started(let plan) = event.what { try writer.create(plan, at: event.at) }
                try writer.perform(.record(event))
                if let seq { places[session.id.text, default: [:]][seq] = place }
            }
            for step in session.draft { try writer.perform(.keep(step)) }
            events += session.count
        }
        for shape in shapes where !Self.derived.contains(shape.name) {
            try copy(shape, into: db, places: places)
        }
        return (sessions.count, events)
    }

    /// Where the events of each session stand now, by where they stood: the places after one that is lost are other ones.
    private typealias Places = [String: [Int: Int]]

    /// Copies the rows of a table, what belongs to an event along with it; those that the table refuses, as they belong to a
    /// session that is lost, are left out.
    private func copy(_ shape: TableShape, into db: Database, places: Places) throws {
        for var row in self[shape.name] {
            if let session = row.text("session"), let seq = row.integer("seq") {
                guard let place = places[session]?[seq] else { continue }
                row.columns["seq"] = place.databaseValue
            }
            let columns = row.columns.keys.sorted()
            let names = columns.map { "\"\($0)\"" }.joined(separator: ", ")
            let places = columns.map { _ in "?" }.joined(separator: ", ")
            do {
                try db.execute(
                    sql: "INSERT OR IGNORE INTO \"\(shape.name)\" (\(names)) VALUES (\(places))",
                    arguments: StatementArguments(columns.map { row.columns[$0] ?? .null }))
            } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT { continue }
        }
    }
}
