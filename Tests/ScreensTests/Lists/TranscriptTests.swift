import Terminal
import Testing

/// A session read again.
@Suite struct TranscriptTests {
    @Test("The evidence stands in the words")
    func words() throws {
        let seen = try Screens {
            $0.sitLoop(saying: Fixture.full)
            $0.press(.enter)
        }
        seen.least.shows(
            """
             transcript · loop of 21 Nov 14:05                     HIRE
            ────────────────────────────────────────────────────────────

             recruiter screen · vote 4 strong hire
               the answers' votes 4 and 4 have the mean 4.0: 4

             Why this company, and why now?
             █░░░░░░░░░░░░░░  0:10 of 2:30 · 2 s to start
               I dropped the audit because the release could not
               wait[D]. We turned down the second vendor[A]. It cost us
               two weeks of slower releases[T]. In March the errors
               fell from 9 to 3 percent[R].
               I have that.

            ────────────────────────────────────────────────── ↓ more ──
             ↑↓ scroll   n next finding   N previous   Esc back   ? help
            """)
        seen.design.shows(
            """
             transcript · loop of 21 Nov 14:05                                         HIRE
            ────────────────────────────────────────────────────────────────────────────────

             recruiter screen · vote 4 strong hire
               the answers' votes 4 and 4 have the mean 4.0: 4

             Why this company, and why now?
             █░░░░░░░░░░░░░░  0:10 of 2:30 · 2 s to start
               I dropped the audit because the release could not wait[D]. We turned down
               the second vendor[A]. It cost us two weeks of slower releases[T]. In March
               the errors fell from 9 to 3 percent[R].
               I have that.

                 Which fact would turn your answer round?
                 I dropped the audit because the release could not wait. We turned down the
                 second vendor. It cost us two weeks of slower releases. In March the
                 errors fell from 9 to 3 percent.
                 Thank you.
               vote 4 strong hire · score 90 · decision, alternatives, result, trade-off

             What total pay do you expect?
             █░░░░░░░░░░░░░░  0:10 of 2:30 · 2 s to start
            ────────────────────────────────────────────────────────────────────── ↓ more ──
             ↑↓ scroll   n next finding   N previous   Esc back   ? help
            """)
        seen.wide.shows(
            """
             transcript · loop of 21 Nov 14:05⟨161⟩HIRE
            ⟨200 ─⟩

             recruiter screen · vote 4 strong hire
               the answers' votes 4 and 4 have the mean 4.0: 4

             Why this company, and why now?
             █░░░░░░░░░░░░░░  0:10 of 2:30 · 2 s to start
               I dropped the audit because the release could not wait[D]. We turned down the second vendor[A]. It
               cost us two weeks of slower releases[T]. In March the errors fell from 9 to 3 percent[R].
               I have that.

                 Which fact would turn your answer round?
                 I dropped the audit because the release could not wait. We turned down the second vendor. It
                 cost us two weeks of slower releases. In March the errors fell from 9 to 3 percent.
                 Thank you.
               vote 4 strong hire · score 90 · decision, alternatives, result, trade-off

             What total pay do you expect?
             █░░░░░░░░░░░░░░  0:10 of 2:30 · 2 s to start
               I dropped the audit because the release could not wait[D]. We turned down the second vendor[A]. It
               cost us two weeks of slower releases[T]. In March the errors fell from 9 to 3 percent[R].
               I have that.

                 What is that figure based on?
                 I dropped the audit because the release could not wait. We turned down the second vendor. It
                 cost us two weeks of slower releases. In March the errors fell from 9 to 3 percent.
                 Thank you.
               vote 4 strong hire · score 90 · decision, alternatives, result, trade-off

             technical deep dive · vote 4 strong hire
               the answers' votes 4, 4 and 4 have the mean 4.0: 4

             Tell me about a slow system that you made fast.
             █░░░░░░░░░░░░░░  0:10 of 2:30 · 2 s to start
               I dropped the audit because the release could not wait[D]. We turned down the second vendor[A]. It
               cost us two weeks of slower releases[T]. In March the errors fell from 9 to 3 percent[R].
               I have that.
               vote 4 strong hire · score 91 · decision, alternatives, result, trade-off

             How would you reduce missed boxes in an annotation pipeline?
             █░░░░░░░░░░░░░░  0:10 of 2:30 · 2 s to start
               I dropped the audit because the release could not wait[D]. We turned down the second vendor[A]. It
               cost us two weeks of slower releases[T]. In March the errors fell from 9 to 3 percent[R].
               Thank you.
               vote 4 strong hire · score 91 · decision, alternatives, result, trade-off

             A schema change must go out today and one team does not agree. What do you do?
             █░░░░░░░░░░░░░░  0:10 of 2:30 · 2 s to start
               I dropped the audit because the release could not wait[D]. We turned down the second vendor[A]. It
               cost us two weeks of slower releases[T]. In March the errors fell from 9 to 3 percent[R].
               I have that.
               vote 4 strong hire · score 91 · decision, alternatives, result, trade-off

            ⟨5 rows⟩
            ⟨200 ─⟩
             n next finding   N previous   Esc back   ? help
            """)
    }

    @Test("The next finding is marked and counted")
    func nextFinding() throws {
        let seen = try Screens {
            $0.sitLoop(saying: Fixture.waiting)
            $0.press(.enter, .character("n"), .character("n"))
        }
        seen.least.shows(
            """
             transcript · loop of 21 Nov 14:…  finding 2 of 10  NO HIRE
            ────────────────────────────────────────────────────────────
                 to write the whole specification for us.
                 I have that.

                 What do you give up by coming?
                 I dropped the audit, and then we waited for the vendor
                 to write the whole specification for us.
                 Thank you.
             ▸ flag waits: "we waited for the vendor to write the whole
                 specification for us" You waited where you could have
                 acted.
               vote 2 no hire · score 23 · decision

            ────────────────────────────────────────────────── ↓ more ──
             ↑↓ scroll   n next finding   N previous   Esc back   ? help
            """)
        seen.design.shows(
            """
             transcript · loop of 21 Nov 14:05                     finding 2 of 10  NO HIRE
            ────────────────────────────────────────────────────────────────────────────────
               I have that.

                 What could you have done on that day without it?
                 I dropped the audit, and then we waited for the vendor to write the whole
                 specification for us.
                 Thank you.

                 You said "I dropped the audit". Which number moved?
                 I dropped the audit, and then we waited for the vendor to write the whole
                 specification for us.
                 I have that.

                 What do you give up by coming?
                 I dropped the audit, and then we waited for the vendor to write the whole
                 specification for us.
                 Thank you.
             ▸ flag waits: "we waited for the vendor to write the whole specification for
                 us" You waited where you could have acted.
               vote 2 no hire · score 23 · decision

            ────────────────────────────────────────────────────────────────────── ↓ more ──
             ↑↓ scroll   n next finding   N previous   Esc back   ? help
            """)
        seen.wide.shows(
            """
             transcript · loop of 21 Nov 14:05⟨141⟩finding 2 of 10  NO HIRE
            ⟨200 ─⟩

             recruiter screen · vote 2 no hire
               the answers' votes 2 and 2 have the mean 2.0: 2

             Why this company, and why now?
             █░░░░░░░░░░░░░░  0:10 of 2:30 · 2 s to start
               I dropped the audit[D], and then we waited for the vendor to write the whole specification for
               us[waits].
               I have that.

                 What could you have done on that day without it?
                 I dropped the audit, and then we waited for the vendor to write the whole specification for us.
                 Thank you.

                 You said "I dropped the audit". Which number moved?
                 I dropped the audit, and then we waited for the vendor to write the whole specification for us.
                 I have that.

                 What do you give up by coming?
                 I dropped the audit, and then we waited for the vendor to write the whole specification for us.
                 Thank you.
             ▸ flag waits: "we waited for the vendor to write the whole specification for us" You waited where
                 you could have acted.
               vote 2 no hire · score 23 · decision

             What total pay do you expect?
             █░░░░░░░░░░░░░░  0:10 of 2:30 · 2 s to start
               I dropped the audit[D], and then we waited for the vendor to write the whole specification for
               us[waits].
               I have that.

                 Below which figure do you leave the table?
                 I dropped the audit, and then we waited for the vendor to write the whole specification for us.
                 Thank you.

                 What did that cost, and who paid?
                 I dropped the audit, and then we waited for the vendor to write the whole specification for us.
                 I have that.

                 What did you say no to?
                 I dropped the audit, and then we waited for the vendor to write the whole specification for us.
                 Thank you.
               flag waits: "we waited for the vendor to write the whole specification for us" You waited where
                 you could have acted.
               vote 2 no hire · score 23 · decision

             technical deep dive · vote 1 strong no hire
               the answers' votes 1, 1 and 1 have the mean 1.0: 1

             Tell me about a slow system that you made fast.
             █░░░░░░░░░░░░░░  0:10 of 2:30 · 2 s to start
               I dropped the audit[D], and then we waited for the vendor to write the whole specification for
               us[waits].
               I have that.

                 What was the second-best option, and why did it lose?
            ⟨190 ─⟩ ↓ more ──
             ↑↓ scroll   n next finding   N previous   Esc back   ? help
            """)
    }

    @Test("The finding before is gone back to, and past the first there is none")
    func previousFinding() throws {
        var seen = try Sitting(.least).after {
            $0.sitLoop(saying: Fixture.full)
            $0.press(.enter, .character("n"), .character("n"), .character("N"))
        }
        #expect(seen.frame.rows[0].contains("finding 1 of "))
        seen.press(.character("N"))
        #expect(seen.foot == " No more findings that way.")
    }

    @Test("Until the committee has met nothing is marked")
    func sealed() throws {
        let seen = try Screens {
            $0.beginLoop()
            $0.answer(Fixture.full)
            $0.press(.escape, .character("l"), .end, .enter, .enter)
        }
        seen.least.shows(
            """
             transcript · loop of 21 Nov 14:05               unfinished
            ────────────────────────────────────────────────────────────

             recruiter screen

             Why this company, and why now?
             █░░░░░░░░░░░░░░  0:10 of 2:30 · 2 s to start
               I dropped the audit because the release could not wait.
               We turned down the second vendor. It cost us two weeks
               of slower releases. In March the errors fell from 9 to 3
               percent.
               I have that.

                 Which fact would turn your answer round?
            ────────────────────────────────────────────────── ↓ more ──
             ↑↓ scroll   Esc back   ? help
            """)
        seen.design.shows(
            """
             transcript · loop of 21 Nov 14:05                                   unfinished
            ────────────────────────────────────────────────────────────────────────────────

             recruiter screen

             Why this company, and why now?
             █░░░░░░░░░░░░░░  0:10 of 2:30 · 2 s to start
               I dropped the audit because the release could not wait. We turned down the
               second vendor. It cost us two weeks of slower releases. In March the errors
               fell from 9 to 3 percent.
               I have that.

                 Which fact would turn your answer round?

             The readings are sealed until the committee has met.







            ────────────────────────────────────────────────────────────────────────────────
             Esc back   ? help
            """)
        seen.wide.shows(
            """
             transcript · loop of 21 Nov 14:05⟨155⟩unfinished
            ⟨200 ─⟩

             recruiter screen

             Why this company, and why now?
             █░░░░░░░░░░░░░░  0:10 of 2:30 · 2 s to start
               I dropped the audit because the release could not wait. We turned down the second vendor. It cost
               us two weeks of slower releases. In March the errors fell from 9 to 3 percent.
               I have that.

                 Which fact would turn your answer round?

             The readings are sealed until the committee has met.

            ⟨44 rows⟩
            ⟨200 ─⟩
             Esc back   ? help
            """)
    }

    @Test("A session left before its first round has nothing to read")
    func empty() throws {
        let seen = try Sitting(.least).after {
            $0.press(.enter, .escape, .end, .enter, .enter)
        }
        seen.shows(
            """
             transcript · loop of 21 Nov 14:05               unfinished
            ────────────────────────────────────────────────────────────

             No round was begun.










            ────────────────────────────────────────────────────────────
             Esc back   ? help
            """)
    }

    @Test("Help shows the keys")
    func help() throws {
        let seen = try Sitting(.least).after {
            $0.sitLoop(saying: Fixture.full)
            $0.press(.enter, .f1)
        }
        seen.shows(
            """
             help
            ────────────────────────────────────────────────────────────
             In the transcript
               n                     Goes to the next words that were
                                     marked.
               N  p                  Goes to the marked words before.
               Esc  q  ^C            Back to where you were.
               ?  F1                 Shows these keys.

             In the text
               ↑  k  ^P              One line up.
               ↓  j  ^N              One line down.
               PgUp  ^B              One page up.
               PgDn  Space  ^F       One page down.
            ────────────────────────────────────────────────── ↓ more ──
             ↑↓ scroll   Esc back
            """)
    }
}
