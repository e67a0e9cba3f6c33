import Terminal
import Testing

/// Choosing what to drill.
@Suite struct DrillChoiceTests {
    @Test("The rounds say how much they ask and what was practised")
    func rounds() throws {
        let seen = try Screens {
            $0.drill(saying: Fixture.full)
            $0.press(.enter, .enter, .home, .down, .enter)
        }
        seen.least.shows(
            """
             drill                      Small Co · Program Manager loop
            ────────────────────────────────────────────────────────────

             ▸ recruiter screen      asks 2 of 3 · 1 practised
               technical deep dive   asks 3 of 3 · 0 practised









            ────────────────────────────────────────────────────────────
             ↑↓ choose   Enter drill   → questions   Esc back   ? help
            """)
        seen.design.shows(
            """
             drill                                          Small Co · Program Manager loop
            ────────────────────────────────────────────────────────────────────────────────

             ▸ recruiter screen      asks 2 of 3 · 1 practised
               technical deep dive   asks 3 of 3 · 0 practised

















            ────────────────────────────────────────────────────────────────────────────────
             ↑↓ choose   Enter drill   → questions   Esc back   ? help
            """)
        seen.wide.shows(
            """
             drill⟨162⟩Small Co · Program Manager loop
            ⟨200 ─⟩

             ▸ recruiter screen      asks 2 of 3 · 1 practised
               technical deep dive   asks 3 of 3 · 0 practised

            ⟨53 rows⟩
            ⟨200 ─⟩
             ↑↓ choose   Enter drill   → questions   Esc back   ? help
            """)
    }

    @Test("The questions say the vote they got last")
    func questions() throws {
        let seen = try Screens {
            $0.drill(saying: "Nothing much.")
            $0.press(.enter, .enter, .home, .down, .enter, .right)
        }
        seen.least.shows(
            """
             drill · recruiter screen                       3 questions
            ────────────────────────────────────────────────────────────

             ▸ What do you own today, and how large…   1 strong no hire
               Why this company, and why now?          not yet
               What total pay do you expect?           not yet

               What do you own today, and how large is it?






            ────────────────────────────────────────────────────────────
             ↑↓ choose   Enter drill   Esc back   ? help
            """)
        seen.design.shows(
            """
             drill · recruiter screen                                           3 questions
            ────────────────────────────────────────────────────────────────────────────────

             ▸ What do you own today, and how large is it?                 1 strong no hire
               Why this company, and why now?                              not yet
               What total pay do you expect?                               not yet

               What do you own today, and how large is it?














            ────────────────────────────────────────────────────────────────────────────────
             ↑↓ choose   Enter drill   Esc back   ? help
            """)
        seen.wide.shows(
            """
             drill · recruiter screen⟨163⟩3 questions
            ⟨200 ─⟩

             ▸ What do you own today, and how large is it?⟨39⟩1 strong no hire
               Why this company, and why now?⟨52⟩not yet
               What total pay do you expect?⟨53⟩not yet

               What do you own today, and how large is it?

            ⟨50 rows⟩
            ⟨200 ─⟩
             ↑↓ choose   Enter drill   Esc back   ? help
            """)
    }

    @Test("Esc leads from the questions to the rounds, and from them home")
    func back() throws {
        var drill = try Sitting()
        drill.press(.down, .enter, .right, .escape)
        #expect(drill.text.hasPrefix(" drill  "))
        drill.press(.escape)
        #expect(drill.text.hasPrefix(" mockloop"))
    }

    @Test("Help shows the keys")
    func help() throws {
        let seen = try Sitting(.least).after {
            $0.press(.down, .enter, .f1)
        }
        seen.shows(
            """
             help
            ────────────────────────────────────────────────────────────
             Choosing a drill
               Enter                 Begins a drill of the chosen round
                                     or question.
               →  Tab                Shows the questions of the chosen
                                     round.
               Esc  ←  q  ^C         Back to the rounds, or home.
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
