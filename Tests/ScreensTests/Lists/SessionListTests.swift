import Terminal
import Testing

/// The list of everything that was sat.
@Suite struct SessionListTests {
    @Test("Before the first session it says what will stand here")
    func empty() throws {
        let seen = try Screens {
            $0.press(.end, .enter)
        }
        seen.least.shows(
            """
             review
            ────────────────────────────────────────────────────────────

               Nothing was sat yet. A full loop or a drill appears here.










            ────────────────────────────────────────────────────────────
             Esc back   ? help
            """)
        seen.design.shows(
            """
             review
            ────────────────────────────────────────────────────────────────────────────────

               Nothing was sat yet. A full loop or a drill appears here.


















            ────────────────────────────────────────────────────────────────────────────────
             Esc back   ? help
            """)
        seen.wide.shows(
            """
             review
            ⟨200 ─⟩

               Nothing was sat yet. A full loop or a drill appears here.

            ⟨54 rows⟩
            ⟨200 ─⟩
             Esc back   ? help
            """)
    }

    @Test("The newest stands first, with what came of it")
    func sessions() throws {
        let seen = try Screens {
            $0.sitLoop(saying: Fixture.full)
            $0.press(.character("q"))
            $0.wait(60)
            $0.drill(saying: Fixture.waiting)
            $0.press(.enter, .enter)
            $0.beginLoop()
            $0.wait(5)
            $0.press(.escape, .character("l"), .end, .enter)
        }
        seen.least.shows(
            """
             review                                          3 sessions
            ────────────────────────────────────────────────────────────

             ▸ 21 Nov 14:08  recruiter         unfinished        0:00
               21 Nov 14:07  recruiter         2 no hire         0:48
               21 Nov 14:05  full loop         hire              1:24








            ────────────────────────────────────────────────────────────
             ↑↓ choose   Enter open   c continue   Esc back   ? help
            """)
        seen.design.shows(
            """
             review                                                              3 sessions
            ────────────────────────────────────────────────────────────────────────────────

             ▸ 21 Nov 14:08  recruiter         unfinished        0:00
               21 Nov 14:07  recruiter         2 no hire         0:48     waits
               21 Nov 14:05  full loop         hire              1:24     R4 T4
















            ────────────────────────────────────────────────────────────────────────────────
             ↑↓ choose   Enter open   c continue   Esc back   ? help
            """)
        seen.wide.shows(
            """
             review⟨182⟩3 sessions
            ⟨200 ─⟩

             ▸ 21 Nov 14:08  recruiter         unfinished        0:00
               21 Nov 14:07  recruiter         2 no hire         0:48     waits
               21 Nov 14:05  full loop         hire              1:24     R4 T4

            ⟨52 rows⟩
            ⟨200 ─⟩
             ↑↓ choose   Enter open   c continue   Esc back   ? help
            """)
    }

    @Test("An unfinished session is continued from here")
    func continues() throws {
        let seen = try Sitting().after {
            $0.beginLoop()
            $0.type("I own")
            $0.press(.escape, .character("l"), .end, .enter, .character("c"))
        }
        #expect(seen.frame.rows[0].hasPrefix(" recruiter · question 1 of 2"))
    }

    @Test("A finished session says that it is")
    func finished() throws {
        let seen = try Sitting().after {
            $0.drill(saying: Fixture.full)
            $0.press(.enter, .enter, .end, .enter, .character("c"))
        }
        #expect(seen.foot == " This session is finished.")
    }

    @Test("Help shows the keys")
    func help() throws {
        let seen = try Sitting(.least).after {
            $0.press(.end, .enter, .f1)
        }
        seen.shows(
            """
             help
            ────────────────────────────────────────────────────────────
             In the list of sessions
               Enter                 Opens the transcript of the chosen
                                     session.
               c                     Continues a session that is not
                                     finished.
               Esc  q  ^C            Back home.
               ?  F1                 Shows these keys.

             In the list
               ↑  k  ^P              One line up.
               ↓  j  ^N              One line down.
               PgUp  ^B              One page up.
            ────────────────────────────────────────────────── ↓ more ──
             ↑↓ scroll   Esc back
            """)
    }
}
