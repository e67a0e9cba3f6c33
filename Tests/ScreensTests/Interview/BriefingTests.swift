import Terminal
import Testing

/// The page before a round.
@Suite struct BriefingTests {
    @Test("It says who waits, what they listen for, and that the scorecard is sealed")
    func loop() throws {
        let seen = try Screens {
            $0.press(.enter)
        }
        seen.least.shows(
            """
             Round 1 of 2 · recruiter screen             by day 3 of 12
            ────────────────────────────────────────────────────────────

             Recruiter · 30 minutes in life, 2 questions here

             They listen for
               scope      what was yours, with its size?
               straight   is a figure a figure?

             A short talk about what you owned. Say figures straight.

             The scorecard stays sealed until the committee.


            ────────────────────────────────────────────────────────────
             Enter begin   Esc leave   ? help
            """)
        seen.design.shows(
            """
             Round 1 of 2 · recruiter screen                                 by day 3 of 12
            ────────────────────────────────────────────────────────────────────────────────

             Recruiter · 30 minutes in life, 2 questions here

             They listen for
               scope      what was yours, with its size?
               straight   is a figure a figure?

             A short talk about what you owned. Say figures straight.

             The scorecard stays sealed until the committee.










            ────────────────────────────────────────────────────────────────────────────────
             Enter begin   Esc leave   ? help
            """)
        seen.wide.shows(
            """
             Round 1 of 2 · recruiter screen⟨153⟩by day 3 of 12
            ⟨200 ─⟩

             Recruiter · 30 minutes in life, 2 questions here

             They listen for
               scope      what was yours, with its size?
               straight   is a figure a figure?

             A short talk about what you owned. Say figures straight.

             The scorecard stays sealed until the committee.

            ⟨46 rows⟩
            ⟨200 ─⟩
             Enter begin   Esc leave   ? help
            """)
    }

    @Test("At the pace of life it says that the minutes are real")
    func real() throws {
        let seen = try Sitting(.least).after {
            $0.press(.right, .enter)
        }
        seen.shows(
            """
             Round 1 of 2 · recruiter screen             by day 3 of 12
            ────────────────────────────────────────────────────────────

             Recruiter · 30 minutes in life, 30 minutes here too

             They listen for
               scope      what was yours, with its size?
               straight   is a figure a figure?

             A short talk about what you owned. Say figures straight.

             The scorecard stays sealed until the committee.


            ────────────────────────────────────────────────────────────
             Enter begin   Esc leave   ? help
            """)
    }

    @Test("Before a drill it says what is drilled")
    func drill() throws {
        let seen = try Sitting(.least).after {
            $0.press(.down, .enter, .right, .enter)
        }
        seen.shows(
            """
             Drill · recruiter screen
            ────────────────────────────────────────────────────────────

             Recruiter · 30 minutes in life, one question here

             They listen for
               scope      what was yours, with its size?
               straight   is a figure a figure?

             A short talk about what you owned. Say figures straight.




            ────────────────────────────────────────────────────────────
             Enter begin   Esc leave   ? help
            """)
    }

    @Test("The second round has two interviewers")
    func secondRound() throws {
        let seen = try Sitting(.least).after {
            $0.beginLoop()
            $0.answer(Fixture.full, until: "scorecard")
            $0.press(.enter)
        }
        seen.shows(
            """
             Round 2 of 2 · technical deep dive          by day 8 of 12
            ────────────────────────────────────────────────────────────

             Engineering lead, data platform; Staff engineer, storage ·
             60 minutes in life, 3 questions here

             They listen for
               framing     is it the right bottleneck?
               structure   is the mechanism named?

             No code. Say what you would build, what you would leave,
             and how you would know.

             The scorecard stays sealed until the committee.
            ────────────────────────────────────────────────────────────
             Enter begin   Esc leave   ? help
            """)
    }

    @Test("Help shows the keys")
    func help() throws {
        let seen = try Sitting(.least).after {
            $0.press(.enter, .f1)
        }
        seen.shows(
            """
             help
            ────────────────────────────────────────────────────────────
             On this page
               Enter                 Begins the round; the first
                                     question comes at once.
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
