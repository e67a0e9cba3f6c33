import Interview
import Terminal
import Testing

/// The end of a round.
@Suite struct ScorecardTests {
    @Test("Sealed in a loop")
    func sealed() throws {
        let seen = try Screens {
            $0.beginLoop()
            $0.answer(Fixture.full, until: "scorecard")
        }
        seen.least.shows(
            """
             scorecard · recruiter                               sealed
            ────────────────────────────────────────────────────────────

             That was the recruiter screen.

             2 questions and 2 probes in 0:48. The loop has taken 0:48
             so far.

             The interviewer has written the scorecard. It stays sealed
             until the committee. The next round is technical deep
             dive.



            ────────────────────────────────────────────────────────────
             Enter go on   Esc leave   ? help
            """)
        seen.design.shows(
            """
             scorecard · recruiter                                                   sealed
            ────────────────────────────────────────────────────────────────────────────────

             That was the recruiter screen.

             2 questions and 2 probes in 0:48. The loop has taken 0:48 so far.

             The interviewer has written the scorecard. It stays sealed until the
             committee. The next round is technical deep dive.













            ────────────────────────────────────────────────────────────────────────────────
             Enter go on   Esc leave   ? help
            """)
        seen.wide.shows(
            """
             scorecard · recruiter⟨171⟩sealed
            ⟨200 ─⟩

             That was the recruiter screen.

             2 questions and 2 probes in 0:48. The loop has taken 0:48 so far.

             The interviewer has written the scorecard. It stays sealed until the committee. The next round is
             technical deep dive.

            ⟨49 rows⟩
            ⟨200 ─⟩
             Enter go on   Esc leave   ? help
            """)
    }

    @Test("Sealed after the last round")
    func last() throws {
        let seen = try Sitting(.least).after {
            $0.beginLoop()
            $0.answer(Fixture.full, until: "scorecard")
            $0.press(.enter, .enter)
            $0.answer(Fixture.full, until: "scorecard")
        }
        seen.shows(
            """
             scorecard · technical                               sealed
            ────────────────────────────────────────────────────────────

             That was the technical deep dive.

             3 questions and 0 probes in 0:36. The loop has taken 1:24
             so far.

             The interviewer has written the scorecard. It stays sealed
             until the committee. The committee meets next.




            ────────────────────────────────────────────────────────────
             Enter go on   Esc leave   ? help
            """)
    }

    @Test("Open in a drill")
    func open() throws {
        let seen = try Screens {
            $0.drill(saying: Fixture.waiting)
            $0.press(.enter)
        }
        seen.least.shows(
            """
             scorecard · recruiter                       vote 2 no hire
            ────────────────────────────────────────────────────────────

             names decision; thin on alternatives, result, trade-off;
             shows waits
             the one answer has a vote of 2

             1  2 no hire         What do you own today, and how large
                                  is it?

             Ownership 2  Kept a plan made by others. "we waited for
               the vendor to write the whole specification for us"


            ────────────────────────────────────────────────────────────
             Enter finish   Esc leave   ? help
            """)
        seen.design.shows(
            """
             scorecard · recruiter                                           vote 2 no hire
            ────────────────────────────────────────────────────────────────────────────────

             names decision; thin on alternatives, result, trade-off; shows waits
             the one answer has a vote of 2

             1  2 no hire         What do you own today, and how large is it?

             Ownership 2  Kept a plan made by others. "we waited for the vendor to write
               the whole specification for us"












            ────────────────────────────────────────────────────────────────────────────────
             Enter finish   Esc leave   ? help
            """)
        seen.wide.shows(
            """
             scorecard · recruiter⟨163⟩vote 2 no hire
            ⟨200 ─⟩

             names decision; thin on alternatives, result, trade-off; shows waits
             the one answer has a vote of 2

             1  2 no hire         What do you own today, and how large is it?

             Ownership 2  Kept a plan made by others. "we waited for the vendor to write the whole specification
               for us"

            ⟨48 rows⟩
            ⟨200 ─⟩
             Enter finish   Esc leave   ? help
            """)
    }

    @Test("Open in a coached loop")
    func coached() throws {
        let seen = try Sitting(.least, options: SessionOptions(coach: true)).after {
            $0.beginLoop()
            $0.answer(Fixture.full, until: "reading")
            $0.press(.enter)
            $0.answer(Fixture.full, until: "reading")
            $0.press(.enter)
        }
        seen.shows(
            """
             scorecard · recruiter                   vote 4 strong hire
            ────────────────────────────────────────────────────────────

             names decision, alternatives, result, trade-off
             the answers' votes 4 and 4 have the mean 4.0: 4

             1  4 strong hire     Why this company, and why now?
             2  4 strong hire     What total pay do you expect?

             Ownership 2  Kept a plan made by others. "I dropped the
               audit because the release could not wait"



            ────────────────────────────────────────────────────────────
             Enter go on   Esc leave   ? help
            """)
    }

    @Test("A finished drill leads home")
    func finish() throws {
        let seen = try Sitting().after {
            $0.drill(saying: Fixture.waiting)
            $0.press(.enter, .enter)
        }
        #expect(seen.frame.rows[0].hasPrefix(" mockloop"))
    }

    @Test("Help shows the keys")
    func help() throws {
        let seen = try Sitting(.least).after {
            $0.drill(saying: Fixture.full)
            $0.press(.enter, .f1)
        }
        seen.shows(
            """
             help
            ────────────────────────────────────────────────────────────
             On this page
               Enter                 Finishes the drill; review has its
                                     transcript.
               Esc  q  ^C            Leaves for now; everything so far
                                     is kept, and home offers to
                                     continue.
               F1  ?                 Shows these keys.

             In the text
               ↑  k  ^P              One line up.
               ↓  j  ^N              One line down.
               PgUp  ^B              One page up.
            ────────────────────────────────────────────────── ↓ more ──
             ↑↓ scroll   Esc back
            """)
    }
}
