import Terminal
import Testing

/// The committee has met.
@Suite struct CommitteeTests {
    @Test("A hire, with the offer")
    func hire() throws {
        let seen = try Screens {
            $0.sitLoop(saying: Fixture.full)
        }
        seen.least.shows(
            """
             committee · by day 12                                 HIRE
            ────────────────────────────────────────────────────────────

             recruiter         4 strong hire      names decision,
                                                  alternatives, result,
                                                  trade-off
             technical         4 strong hire      names decision,
                                                  alternatives, result,
                                                  trade-off

             Bar: Does this person decide without being told to?
             Rule: A loop that no rule stops is a hire.
             What would have lost it: no single answer a step weaker

            ────────────────────────────────────────────────── ↓ more ──
             Enter transcript   q home   ? help
            """)
        seen.design.shows(
            """
             committee · by day 12                                                     HIRE
            ────────────────────────────────────────────────────────────────────────────────

             recruiter         4 strong hire      names decision, alternatives, result,
                                                  trade-off
             technical         4 strong hire      names decision, alternatives, result,
                                                  trade-off

             Bar: Does this person decide without being told to?
             Rule: A loop that no rule stops is a hire.
             What would have lost it: no single answer a step weaker

             Offer  Senior Program Manager · USD 140,000 a year in total
               band 140,000 to 180,000
               no figure was named, so it opens at the low end of the band.
               Once the verbal offer is made it cannot be argued with.

             Said no to
               "We turned down the second vendor"  recruiter · price: "It cost us two weeks
                 of slower releases"


            ────────────────────────────────────────────────────────────────────────────────
             Enter transcript   q home   ? help
            """)
        seen.wide.shows(
            """
             committee · by day 12⟨173⟩HIRE
            ⟨200 ─⟩

             recruiter         4 strong hire      names decision, alternatives, result, trade-off
             technical         4 strong hire      names decision, alternatives, result, trade-off

             Bar: Does this person decide without being told to?
             Rule: A loop that no rule stops is a hire.
             What would have lost it: no single answer a step weaker

             Offer  Senior Program Manager · USD 140,000 a year in total
               band 140,000 to 180,000
               no figure was named, so it opens at the low end of the band.
               Once the verbal offer is made it cannot be argued with.

             Said no to
               "We turned down the second vendor"  recruiter · price: "It cost us two weeks of slower releases"

            ⟨41 rows⟩
            ⟨200 ─⟩
             Enter transcript   q home   ? help
            """)
    }

    @Test("A no hire, with what decided it")
    func noHire() throws {
        let seen = try Screens {
            $0.sitLoop(saying: Fixture.waiting)
        }
        seen.least.shows(
            """
             committee · by day 12                              NO HIRE
            ────────────────────────────────────────────────────────────

             recruiter         2 no hire          names decision; thin
                                                  on alternatives,
                                                  result, trade-off;
                                                  shows waits
             technical         1 strong no hire ◀ names decision; thin
                                                  on alternatives,
                                                  result, trade-off;
                                                  shows waits

             Bar: Does this person decide without being told to?
             Rule: A single vote of 1 is a no hire.
            ────────────────────────────────────────────────── ↓ more ──
             Enter transcript   d drill what decided   q home   ? help
            """)
        seen.design.shows(
            """
             committee · by day 12                                                  NO HIRE
            ────────────────────────────────────────────────────────────────────────────────

             recruiter         2 no hire          names decision; thin on alternatives,
                                                  result, trade-off; shows waits
             technical         1 strong no hire ◀ names decision; thin on alternatives,
                                                  result, trade-off; shows waits

             Bar: Does this person decide without being told to?
             Rule: A single vote of 1 is a no hire.
             Decided by: technical, question 1: vote 1, it shows “waits”
             What would have changed it: no single answer; more than one has to be better

             Said no to: nothing that could be quoted








            ────────────────────────────────────────────────────────────────────────────────
             Enter transcript   d drill what decided   q home   ? help
            """)
        seen.wide.shows(
            """
             committee · by day 12⟨170⟩NO HIRE
            ⟨200 ─⟩

             recruiter         2 no hire          names decision; thin on alternatives, result, trade-off; shows
            ⟨38⟩waits
             technical         1 strong no hire ◀ names decision; thin on alternatives, result, trade-off; shows
            ⟨38⟩waits

             Bar: Does this person decide without being told to?
             Rule: A single vote of 1 is a no hire.
             Decided by: technical, question 1: vote 1, it shows “waits”
             What would have changed it: no single answer; more than one has to be better

             Said no to: nothing that could be quoted

            ⟨44 rows⟩
            ⟨200 ─⟩
             Enter transcript   d drill what decided   q home   ? help
            """)
    }

    @Test("The question that decided is drilled")
    func drill() throws {
        let seen = try Sitting().after {
            $0.sitLoop(saying: Fixture.waiting)
            $0.press(.character("d"))
        }
        #expect(seen.frame.rows[0].hasPrefix(" Drill · "))
    }

    @Test("Where no single answer decided there is none to drill")
    func none() throws {
        let seen = try Sitting().after {
            $0.sitLoop(saying: Fixture.full)
            $0.press(.character("d"))
        }
        #expect(seen.foot == " No single answer decided, so there is none to drill.")
    }

    @Test("Help shows the keys")
    func help() throws {
        let seen = try Sitting(.design).after {
            $0.sitLoop(saying: Fixture.full)
            $0.press(.f1)
        }
        seen.shows(
            """
             help
            ────────────────────────────────────────────────────────────────────────────────
             On this page
               Enter                 Opens the transcript of the whole session.
               d                     Drills the question whose answer decided.
               q  Esc  ^C            Back home.
               F1  ?                 Shows these keys.

             In the text
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
    }
}
