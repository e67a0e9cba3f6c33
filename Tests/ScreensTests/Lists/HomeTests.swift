import Terminal
import Testing

/// Home, as a newcomer sees it and after a while.
@Suite struct HomeTests {
    @Test("A newcomer is told what this is")
    func newcomer() throws {
        let seen = try Screens()
        seen.least.shows(
            """
             mockloop                   Small Co · Program Manager loop
            ────────────────────────────────────────────────────────────

             ▸ Full loop  brisk, about 20 minutes · 2 rounds, committee
               Drill      one round or one question, of 6
               Review     nothing yet

               You will be asked, timed (2:30 an answer) and pushed on
               what was missing, and at the end a committee decides.
               You can leave at any moment and continue; every word is
               kept on this machine and nothing leaves it.



            ────────────────────────────────────────────────────────────
             ↑↓ choose   Enter open   ←→ pace   ? help   q quit
            """)
        seen.design.shows(
            """
             mockloop                                       Small Co · Program Manager loop
            ────────────────────────────────────────────────────────────────────────────────

             ▸ Full loop  brisk, about 20 minutes · 2 rounds, committee
               Drill      one round or one question, of 6
               Review     nothing yet

               You will be asked, timed (2:30 an answer) and pushed on what was missing,
               and at the end a committee decides. You can leave at any moment and
               continue; every word is kept on this machine and nothing leaves it.












            ────────────────────────────────────────────────────────────────────────────────
             ↑↓ choose   Enter open   ←→ pace   ? help   q quit
            """)
        seen.wide.shows(
            """
             mockloop⟨159⟩Small Co · Program Manager loop
            ⟨200 ─⟩

             ▸ Full loop  brisk, about 20 minutes · 2 rounds, committee
               Drill      one round or one question, of 6
               Review     nothing yet

               You will be asked, timed (2:30 an answer) and pushed on what was missing, and at the end a
               committee decides. You can leave at any moment and continue; every word is kept on this machine
               and nothing leaves it.

            ⟨48 rows⟩
            ⟨200 ─⟩
             ↑↓ choose   Enter open   ←→ pace   ? help   q quit
            """)
    }

    @Test("The pace of the loop changes under the arrows, and back")
    func pace() throws {
        var home = try Sitting(.least)
        home.press(.right)
        home.shows(
            """
             mockloop                   Small Co · Program Manager loop
            ────────────────────────────────────────────────────────────

             ▸ Full loop  as in life, 90 minutes · 2 rounds, committee
               Drill      one round or one question, of 6
               Review     nothing yet

               You will be asked, timed (2:30 an answer) and pushed on
               what was missing, and at the end a committee decides.
               You can leave at any moment and continue; every word is
               kept on this machine and nothing leaves it.



            ────────────────────────────────────────────────────────────
             ↑↓ choose   Enter open   ←→ pace   ? help   q quit
            """)
        home.press(.left)
        #expect(home.frame == (try Sitting(.least)).frame)
    }

    @Test("What was left unfinished is offered first, with its place")
    func unfinished() throws {
        let seen = try Screens {
            $0.beginLoop()
            $0.press(.escape, .character("l"))
        }
        seen.least.shows(
            """
             mockloop                   Small Co · Program Manager loop
            ────────────────────────────────────────────────────────────

             ▸ Continue   recruiter · question 1 of 2 · loop of 21 Nov
               Full loop  brisk, about 20 minutes · 2 rounds, committee
               Drill      one round or one question, of 6
               Review     1 session · last: unfinished







            ────────────────────────────────────────────────────────────
             ↑↓ choose   Enter open   ←→ pace   ? help   q quit
            """)
        seen.design.shows(
            """
             mockloop                                       Small Co · Program Manager loop
            ────────────────────────────────────────────────────────────────────────────────

             ▸ Continue   recruiter · question 1 of 2 · loop of 21 Nov
               Full loop  brisk, about 20 minutes · 2 rounds, committee
               Drill      one round or one question, of 6
               Review     1 session · last: unfinished















            ────────────────────────────────────────────────────────────────────────────────
             ↑↓ choose   Enter open   ←→ pace   ? help   q quit
            """)
        seen.wide.shows(
            """
             mockloop⟨159⟩Small Co · Program Manager loop
            ⟨200 ─⟩

             ▸ Continue   recruiter · question 1 of 2 · loop of 21 Nov
               Full loop  brisk, about 20 minutes · 2 rounds, committee
               Drill      one round or one question, of 6
               Review     1 session · last: unfinished

            ⟨51 rows⟩
            ⟨200 ─⟩
             ↑↓ choose   Enter open   ←→ pace   ? help   q quit
            """)
    }

    @Test("Between two rounds the next one is named")
    func betweenRounds() throws {
        let seen = try Sitting(.least).after {
            $0.beginLoop()
            $0.answer(Fixture.full, until: "scorecard")
            $0.press(.escape)
        }
        seen.shows(
            """
             mockloop                   Small Co · Program Manager loop
            ────────────────────────────────────────────────────────────

             ▸ Continue   before the technical round · loop of 21 Nov
               Full loop  brisk, about 20 minutes · 2 rounds, committee
               Drill      one round or one question, of 6
               Review     1 session · last: unfinished







            ────────────────────────────────────────────────────────────
             ↑↓ choose   Enter open   ←→ pace   ? help   q quit
            """)
    }

    @Test("A drill that is over but for its scorecard says so")
    func drillAtScorecard() throws {
        let seen = try Sitting(.least).after {
            $0.drill(saying: Fixture.thin)
            $0.press(.enter, .escape)
        }
        seen.shows(
            """
             mockloop                   Small Co · Program Manager loop
            ────────────────────────────────────────────────────────────

             ▸ Continue   the scorecard · drill of 21 Nov
               Full loop  brisk, about 20 minutes · 2 rounds, committee
               Drill      one round or one question, of 6
               Review     1 session · last: unfinished







            ────────────────────────────────────────────────────────────
             ↑↓ choose   Enter open   ←→ pace   ? help   q quit
            """)
    }

    @Test("After a loop the last decision stands with the sessions")
    func afterwards() throws {
        let seen = try Screens {
            $0.sitLoop(saying: Fixture.full)
            $0.press(.character("q"))
        }
        seen.least.shows(
            """
             mockloop                   Small Co · Program Manager loop
            ────────────────────────────────────────────────────────────

             ▸ Full loop  brisk, about 20 minutes · 2 rounds, committee
               Drill      one round or one question, of 6
               Review     1 session · last: hire








            ────────────────────────────────────────────────────────────
             ↑↓ choose   Enter open   ←→ pace   ? help   q quit
            """)
        seen.design.shows(
            """
             mockloop                                       Small Co · Program Manager loop
            ────────────────────────────────────────────────────────────────────────────────

             ▸ Full loop  brisk, about 20 minutes · 2 rounds, committee
               Drill      one round or one question, of 6
               Review     1 session · last: hire
















            ────────────────────────────────────────────────────────────────────────────────
             ↑↓ choose   Enter open   ←→ pace   ? help   q quit
            """)
        seen.wide.shows(
            """
             mockloop⟨159⟩Small Co · Program Manager loop
            ⟨200 ─⟩

             ▸ Full loop  brisk, about 20 minutes · 2 rounds, committee
               Drill      one round or one question, of 6
               Review     1 session · last: hire

            ⟨52 rows⟩
            ⟨200 ─⟩
             ↑↓ choose   Enter open   ←→ pace   ? help   q quit
            """)
    }

    @Test("The choice stays where it was while other screens are looked at")
    func choiceStays() throws {
        let home = try Sitting().after { $0.press(.end, .enter, .escape) }
        #expect(home.frame.rows[5].hasPrefix(" ▸ Review"))
    }

    @Test("Help shows the keys")
    func help() throws {
        let seen = try Screens {
            $0.press(.character("?"))
        }
        seen.least.shows(
            """
             help
            ────────────────────────────────────────────────────────────
             At home
               Enter                 Opens what is chosen.
               ←  →                  Changes the pace of the full loop:
                                     brisk, or as long as in life.
               ?  F1                 Shows these keys.
               q  ^C  ^D             Leaves Mockloop.

             In the list
               ↑  k  ^P              One line up.
               ↓  j  ^N              One line down.
               PgUp  ^B              One page up.
               PgDn  Space  ^F       One page down.
            ────────────────────────────────────────────────── ↓ more ──
             ↑↓ scroll   Esc back
            """)
        seen.design.shows(
            """
             help
            ────────────────────────────────────────────────────────────────────────────────
             At home
               Enter                 Opens what is chosen.
               ←  →                  Changes the pace of the full loop: brisk, or as long
                                     as in life.
               ?  F1                 Shows these keys.
               q  ^C  ^D             Leaves Mockloop.

             In the list
               ↑  k  ^P              One line up.
               ↓  j  ^N              One line down.
               PgUp  ^B              One page up.
               PgDn  Space  ^F       One page down.
               Home  g               To the first line.
               End  G                To the last line.

             Anywhere
               ^L                    Draws the screen anew.
               ^Z                    Stops Mockloop; `fg` in the shell goes on.


            ────────────────────────────────────────────────────────────────────────────────
             Esc back
            """)
        seen.wide.shows(
            """
             help
            ⟨200 ─⟩
             At home
               Enter                 Opens what is chosen.
               ←  →                  Changes the pace of the full loop: brisk, or as long as in life.
               ?  F1                 Shows these keys.
               q  ^C  ^D             Leaves Mockloop.

             In the list
               ↑  k  ^P              One line up.
               ↓  j  ^N              One line down.
               PgUp  ^B              One page up.
               PgDn  Space  ^F       One page down.
               Home  g               To the first line.
               End  G                To the last line.

             Anywhere
               ^L                    Draws the screen anew.
               ^Z                    Stops Mockloop; `fg` in the shell goes on.

            ⟨39 rows⟩
            ⟨200 ─⟩
             Esc back
            """)
    }
}
