internal import GRDB
public import Interview
internal import Scenario

extension Archive {
    /// The candidate's stories, the oldest first, with the principles of a pack that they are claimed to show.
    public func stories(pack: String) throws(ArchiveError) -> [Story] {
        try read { db in
            let claims = try Row.fetchAll(
                db, sql: "SELECT story, principle FROM claimed_principle WHERE pack = ? ORDER BY story, principle",
                arguments: [pack])
            var principles: [Int: [String]] = [:]
            for row in claims { principles[try row.cell("story"), default: []].append(try row.cell("principle")) }
            return try Row.fetchAll(db, sql: "SELECT * FROM story ORDER BY id").map { row in
                let id: Int = try row.cell("id")
                var parts: [Element: String] = [:]
                for element in Element.allCases {
                    let part: String = try row.cell(element.rawValue)
                    if !part.isEmpty { parts[element] = part }
                }
                return Story(
                    id: id, title: try row.cell("title"), parts: parts, principles: principles[id, default: []],
                    changedAt: try row.cell("changed_at"))
            }
        }
    }

    /// Keeps a story: a new one where it has no id, or in the place of the one that has it. What it claims of other packs stays.
    ///
    /// - Parameter pack: whose principles it claims.
    /// - Returns: the story with its id.
    /// - Throws: ``ArchiveError/noSuchStory(_:)`` when the one to be changed is gone.
    public func save(_ story: Story, pack: String) throws(ArchiveError) -> Story {
        var saved = story
        try write { db in
            let parts = Element.allCases.map { story.parts[$0, default: ""] }
            if let id = story.id {
                try db.execute(
                    sql: """
                        UPDATE story SET title = ?, decision = ?, alternatives = ?, result = ?, tradeoff = ?,
                            changed_at = ? WHERE id = ?
                        """, arguments: StatementArguments([story.title] + parts) + [story.changedAt, id])
                guard db.changesCount == 1 else { throw ArchiveError.noSuchStory(id) }
            } else {
                try db.execute(
                    sql: """
                        INSERT INTO story (title, decision, alternatives, result, tradeoff, changed_at)
                        VALUES (?, ?, ?, ?, ?, ?)
                        """, arguments: StatementArguments([story.title] + parts) + [story.changedAt])
                saved.id = Int(db.lastInsertedRowID)
            }
            try db.execute(
                sql: "DELETE FROM claimed_principle WHERE story = ? AND pack = ?", arguments: [saved.id, pack])
            for principle in story.principles {
                try db.execute(
                    sql: "INSERT OR IGNORE INTO claimed_principle (story, pack, principle) VALUES (?, ?, ?)",
                    arguments: [saved.id, pack, principle])
            }
        }
        return saved
    }

    /// Removes a story, with what is known of where it was told; the sessions stay as they are.
    ///
    /// - Warning: There is no way back.
    public func removeStory(_ id: Int) throws(ArchiveError) {
        try write { db in
            try db.execute(sql: "DELETE FROM story WHERE id = ?", arguments: [id])
            guard db.changesCount == 1 else { throw ArchiveError.noSuchStory(id) }
        }
    }
}
