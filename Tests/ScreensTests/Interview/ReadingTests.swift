import Terminal
import Testing

/// What was heard in an answer, open in a drill.
@Suite struct ReadingTests {
    @Test("With a flag")
    func flag() throws {
        let seen = try Screens {
            $0.drill(saying: Fixture.waiting)
        }
        seen.least.shows(
            """
             reading · recruiter · question 1            vote 2 no hire
            ────────────────────────────────────────────────────────────

             Decision      █████████░  "I dropped the audit"
             Alternatives  ░░░░░░░░░░  not heard
             Result        ░░░░░░░░░░  not heard
             Trade-off     ░░░░░░░░░░  not heard

             Ownership 2
             0:10 of 2:30 · 2 s to start

             flag waits: "we waited for the vendor to write the whole
               specification for us" You waited where you could have
               acted.
            ────────────────────────────────────────────────── ↓ more ──
             Enter next   r redo   w why this score   Esc leave   ? help
            """)
        seen.design.shows(
            """
             reading · recruiter · question 1                                vote 2 no hire
            ────────────────────────────────────────────────────────────────────────────────

             Decision      █████████░  "I dropped the audit"
             Alternatives  ░░░░░░░░░░  not heard
             Result        ░░░░░░░░░░  not heard
             Trade-off     ░░░░░░░░░░  not heard

             Ownership 2
             0:10 of 2:30 · 2 s to start

             flag waits: "we waited for the vendor to write the whole specification for us"
               You waited where you could have acted.

             What do you own today, and how large is it?
             I dropped the audit[D], and then we waited for the vendor to write the whole
             specification for us[waits].
             I have that.

               What could you have done on that day without it?
               I dropped the audit, and then we waited for the vendor to write the whole
               specification for us.
            ────────────────────────────────────────────────────────────────────── ↓ more ──
             Enter next   r redo   w why this score   Esc leave   ? help
            """)
        seen.wide.shows(
            """
             reading · recruiter · question 1⟨152⟩vote 2 no hire
            ⟨200 ─⟩

             Decision      █████████░  "I dropped the audit"
             Alternatives  ░░░░░░░░░░  not heard
             Result        ░░░░░░░░░░  not heard
             Trade-off     ░░░░░░░░░░  not heard

             Ownership 2
             0:10 of 2:30 · 2 s to start

             flag waits: "we waited for the vendor to write the whole specification for us" You waited where you
               could have acted.

             What do you own today, and how large is it?
             I dropped the audit[D], and then we waited for the vendor to write the whole specification for
             us[waits].
             I have that.

               What could you have done on that day without it?
               I dropped the audit, and then we waited for the vendor to write the whole specification for us.
               Thank you.

               How large is it, in a number?
               I dropped the audit, and then we waited for the vendor to write the whole specification for us.
               I have that.

               You said "I dropped the audit". Which number moved?
               I dropped the audit, and then we waited for the vendor to write the whole specification for us.
               Thank you.

            ⟨28 rows⟩
            ⟨200 ─⟩
             Enter next   r redo   w why this score   Esc leave   ? help
            """)
    }

    @Test("With every element")
    func full() throws {
        let seen = try Sitting(.design).after {
            $0.drill(saying: Fixture.full)
        }
        seen.shows(
            """
             reading · recruiter · question 1                            vote 4 strong hire
            ────────────────────────────────────────────────────────────────────────────────

             Decision      █████████░  "I dropped the audit because the release could not
                                       wait"
             Alternatives  █████████░  "We turned down the second vendor"
             Result        █████████░  "In March the errors fell from 9 to 3 percent"
             Trade-off     █████████░  "It cost us two weeks of slower releases"

             Ownership 2
             0:10 of 2:30 · 2 s to start

             No flags.

             What do you own today, and how large is it?
             I dropped the audit because the release could not wait[D]. We turned down the
             second vendor[A]. It cost us two weeks of slower releases[T]. In March the
             errors fell from 9 to 3 percent[R].
             I have that.

               Which fact would turn your answer round?
               I dropped the audit because the release could not wait. We turned down the
            ────────────────────────────────────────────────────────────────────── ↓ more ──
             Enter next   r redo   w why this score   Esc leave   ? help
            """)
    }

    @Test("With a gate: nothing was said")
    func gate() throws {
        let seen = try Screens {
            $0.beginDrill()
            for _ in 0..<4 { $0.press(.pass, .pass) }
        }
        seen.least.shows(
            """
             reading · recruiter · question 1     vote 1 strong no hire
            ────────────────────────────────────────────────────────────

             Decision      ░░░░░░░░░░  not heard
             Alternatives  ░░░░░░░░░░  not heard
             Result        ░░░░░░░░░░  not heard
             Trade-off     ░░░░░░░░░░  not heard

             Ownership 1
             passed after 0:00

             There were too few words to read; say what you did, in two
             or three sentences.

            ────────────────────────────────────────────────── ↓ more ──
             Enter next   r redo   w why this score   Esc leave   ? help
            """)
        seen.design.shows(
            """
             reading · recruiter · question 1                         vote 1 strong no hire
            ────────────────────────────────────────────────────────────────────────────────

             Decision      ░░░░░░░░░░  not heard
             Alternatives  ░░░░░░░░░░  not heard
             Result        ░░░░░░░░░░  not heard
             Trade-off     ░░░░░░░░░░  not heard

             Ownership 1
             passed after 0:00

             There were too few words to read; say what you did, in two or three sentences.

             What do you own today, and how large is it?
             (nothing)
             (passed)
             A pass, then.

               Make it smaller. What is your best first move?
               (nothing)
               (passed)
               A pass, then.
            ────────────────────────────────────────────────────────────────────── ↓ more ──
             Enter next   r redo   w why this score   Esc leave   ? help
            """)
    }

    @Test("What the score is made of stands at the top")
    func derivation() throws {
        let rules = try Fixture.rules()
        let seen = try Screens {
            $0.drill(saying: Fixture.waiting)
            $0.press(.end, .character("w"))
        }
        seen.least.shows(
            """
             reading · recruiter · question 1            vote 2 no hire
            ────────────────────────────────────────────────────────────

                +36  decision
                −13  flag waits
             score 23 of 100, which is vote 2 no hire
             rules \(rules)

             Decision      █████████░  "I dropped the audit"
             Alternatives  ░░░░░░░░░░  not heard
             Result        ░░░░░░░░░░  not heard
             Trade-off     ░░░░░░░░░░  not heard

             Ownership 2
            ────────────────────────────────────────────────── ↓ more ──
             Enter next   r redo   w why this score   Esc leave   ? help
            """)
        seen.design.shows(
            """
             reading · recruiter · question 1                                vote 2 no hire
            ────────────────────────────────────────────────────────────────────────────────

                +36  decision
                −13  flag waits
             score 23 of 100, which is vote 2 no hire
             rules \(rules)

             Decision      █████████░  "I dropped the audit"
             Alternatives  ░░░░░░░░░░  not heard
             Result        ░░░░░░░░░░  not heard
             Trade-off     ░░░░░░░░░░  not heard

             Ownership 2
             0:10 of 2:30 · 2 s to start

             flag waits: "we waited for the vendor to write the whole specification for us"
               You waited where you could have acted.

             What do you own today, and how large is it?
             I dropped the audit[D], and then we waited for the vendor to write the whole
             specification for us[waits].
            ────────────────────────────────────────────────────────────────────── ↓ more ──
             Enter next   r redo   w why this score   Esc leave   ? help
            """)
    }

    @Test("It goes away again")
    func derivationAway() throws {
        var seen = try Sitting().after { $0.drill(saying: Fixture.waiting) }
        let before = seen.frame
        seen.press(.character("w"), .character("w"))
        #expect(seen.frame == before)
    }

    @Test("After a redo the attempt before is compared with")
    func redo() throws {
        let seen = try Screens {
            $0.drill(saying: Fixture.waiting)
            $0.press(.character("r"))
            $0.answer(Fixture.full, until: "reading")
        }
        seen.least.shows(
            """
             reading · recruiter · attempt 2         vote 4 strong hire
            ────────────────────────────────────────────────────────────

             Decision      █████████░  "I dropped the audit because the
                                       release could not wait"
             Alternatives  █████████░  "We turned down the second
                                       vendor"
             Result        █████████░  "In March the errors fell from 9
                                       to 3 percent"
             Trade-off     █████████░  "It cost us two weeks of slower
                                       releases"

             Ownership 2
             0:10 of 2:30 · 2 s to start
            ────────────────────────────────────────────────── ↓ more ──
             Enter next   r redo   w why this score   Esc leave   ? help
            """)
        seen.design.shows(
            """
             reading · recruiter · attempt 2                             vote 4 strong hire
            ────────────────────────────────────────────────────────────────────────────────

             Decision      █████████░  "I dropped the audit because the release could not
                                       wait"
             Alternatives  █████████░  "We turned down the second vendor"
             Result        █████████░  "In March the errors fell from 9 to 3 percent"
             Trade-off     █████████░  "It cost us two weeks of slower releases"

             Ownership 2
             0:10 of 2:30 · 2 s to start

             No flags.

             The attempt before: vote 2 no hire, score 23; decision.

             What do you own today, and how large is it?
             I dropped the audit because the release could not wait[D]. We turned down the
             second vendor[A]. It cost us two weeks of slower releases[T]. In March the
             errors fell from 9 to 3 percent[R].
             I have that.

            ────────────────────────────────────────────────────────────────────── ↓ more ──
             Enter next   r redo   w why this score   Esc leave   ? help
            """)
        seen.wide.shows(
            """
             reading · recruiter · attempt 2⟨149⟩vote 4 strong hire
            ⟨200 ─⟩

             Decision      █████████░  "I dropped the audit because the release could not wait"
             Alternatives  █████████░  "We turned down the second vendor"
             Result        █████████░  "In March the errors fell from 9 to 3 percent"
             Trade-off     █████████░  "It cost us two weeks of slower releases"

             Ownership 2
             0:10 of 2:30 · 2 s to start

             No flags.

             The attempt before: vote 2 no hire, score 23; decision.

             What do you own today, and how large is it?
             I dropped the audit because the release could not wait[D]. We turned down the second vendor[A]. It
             cost us two weeks of slower releases[T]. In March the errors fell from 9 to 3 percent[R].
             I have that.

               Which fact would turn your answer round?
               I dropped the audit because the release could not wait. We turned down the second vendor. It cost
               us two weeks of slower releases. In March the errors fell from 9 to 3 percent.
               Thank you.

            ⟨34 rows⟩
            ⟨200 ─⟩
             Enter next   r redo   w why this score   Esc leave   ? help
            """)
    }

    @Test("The redo asks the same question with an empty answer")
    func asksAgain() throws {
        let seen = try Sitting(.least).after {
            $0.drill(saying: Fixture.waiting)
            $0.press(.character("r"))
        }
        #expect(seen.frame.rows[0].hasPrefix(" recruiter · question 1 · attempt 2  "))
        #expect(seen.frame.rows[14].hasPrefix(" thinking 0:00"))
    }

    @Test("Help shows the keys")
    func help() throws {
        let seen = try Sitting(.design).after {
            $0.drill(saying: Fixture.full)
            $0.press(.f1)
        }
        seen.shows(
            """
             help
            ────────────────────────────────────────────────────────────────────────────────
             On this page
               Enter                 Goes on to the next question, or to the scorecard.
               r                     Asks the same question again; both attempts are kept.
               w                     Shows what the score is made of.
               Esc  q  ^C            Leaves for now; everything so far is kept, and home
                                     offers to continue.
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
