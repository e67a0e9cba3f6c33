import Archive
import Scenario
import Screens
import Terminal
import Testing

/// Choosing whose loop to sit.
@Suite struct PackChoiceTests {
    /// The small pack, another one beside it, and one that has errors.
    private static func shelf() throws -> PackShelf {
        var other = try Fixture.pack()
        other.id = "other"
        other.title = "Other Ltd · one call"
        other.about = "One call that decides whether there will be others."
        other.rounds.removeLast()
        other.rounds[0].title = "first call"
        let sound = ["other": other, "small": try Fixture.pack()]
        return PackShelf(names: ["broken", "other", "small"]) { sound[$0] }
    }

    private static func home(_ size: Size = .least) throws -> Sitting { try Sitting(size, shelf: shelf()) }

    @Test("Where there is more than one pack, home offers the choice")
    func offered() throws {
        try Self.home().shows(
            """
             mockloop                   Small Co · Program Manager loop
            ────────────────────────────────────────────────────────────

             ▸ Full loop  brisk, about 20 minutes · 2 rounds, committee
               Drill      one round or one question, of 6
               Review     nothing yet
               Pack       one of 3, choose another

               You will be asked, timed (2:30 an answer) and pushed on
               what was missing, and at the end a committee decides.
               You can leave at any moment and continue; every word is
               kept on this machine and nothing leaves it.


            ────────────────────────────────────────────────────────────
             ↑↓ choose   Enter open   ←→ pace   ? help   q quit
            """)
        #expect(try !Sitting(.least).text.contains("Pack"))
    }

    @Test("The packs stand by their titles, the one in use chosen, with what it is about")
    func choice() throws {
        let way: (inout Sitting) -> Void = { $0.press(.end, .enter) }
        try Self.home().after(way).shows(
            """
             packs                                              3 packs
            ────────────────────────────────────────────────────────────

               broken (has errors)
               Other Ltd · one call
             ▸ Small Co · Program Manager loop

               2 rounds, 6 questions. Two conversations that decide
               whether somebody makes calls of their own.





            ────────────────────────────────────────────────────────────
             ↑↓ choose   Enter use   Esc back   ? help
            """)
        try Self.home(.design).after(way).shows(
            """
             packs                                                                  3 packs
            ────────────────────────────────────────────────────────────────────────────────

               broken (has errors)
               Other Ltd · one call
             ▸ Small Co · Program Manager loop

               2 rounds, 6 questions. Two conversations that decide whether somebody makes
               calls of their own.













            ────────────────────────────────────────────────────────────────────────────────
             ↑↓ choose   Enter use   Esc back   ? help
            """)
        try Self.home(.wide).after(way).shows(
            """
             packs⟨186⟩3 packs
            ⟨200 ─⟩

               broken (has errors)
               Other Ltd · one call
             ▸ Small Co · Program Manager loop

               2 rounds, 6 questions. Two conversations that decide whether somebody makes calls of their own.

            ⟨50 rows⟩
            ⟨200 ─⟩
             ↑↓ choose   Enter use   Esc back   ? help
            """)
    }

    @Test("A pack that is chosen is at home from then on, with its own rounds")
    func use() throws {
        var sitting = try Self.home()
        sitting.press(.end, .enter, .up, .enter)
        sitting.shows(
            """
             mockloop                              Other Ltd · one call
            ────────────────────────────────────────────────────────────

             ▸ Full loop  brisk, about 8 minutes · one round, committee
               Drill      one round or one question, of 3
               Review     nothing yet
               Pack       one of 3, choose another

               You will be asked, timed (2:30 an answer) and pushed on
               what was missing, and at the end a committee decides.
               You can leave at any moment and continue; every word is
               kept on this machine and nothing leaves it.


            ────────────────────────────────────────────────────────────
             ↑↓ choose   Enter open   ←→ pace   ? help   q quit
            """)
        sitting.press(.enter)
        #expect(sitting.text.hasPrefix(" Round 1 of 1 · first call"))
        sitting.press(.enter)
        sitting.answer(Fixture.full, until: "scorecard")
        #expect(try sitting.archive.lastPack() == "other")
    }

    @Test("A pack that has errors is not taken, and it is said where they are listed")
    func broken() throws {
        var sitting = try Self.home()
        sitting.press(.end, .enter, .home)
        #expect(sitting.text.contains("▸ broken (has errors)"))
        sitting.press(.enter)
        #expect(sitting.foot == " This pack has errors; mockloop scenarios check lists them.")
        sitting.press(.escape)
        #expect(sitting.text.hasPrefix(" mockloop"))
    }

    @Test("A transcript has the titles of its own pack, whichever is in use")
    func transcript() throws {
        var sitting = try Self.home()
        sitting.press(.end, .enter, .up, .enter)
        sitting.press(.enter, .enter)
        sitting.answer(Fixture.full, until: "scorecard")
        sitting = try Sitting(.design, archive: sitting.archive, shelf: Self.shelf())
        sitting.press(.down, .down, .enter, .enter)
        #expect(sitting.frame.rows[0].hasPrefix(" transcript"))
        #expect(sitting.text.contains("\n first call"))
    }
}
