import Screens
import Terminal
import Testing

/// The clock stands, and a session is left and taken up.
@Suite struct PauseTests {
    @Test("In the middle of an answer")
    func answering() throws {
        let seen = try Screens {
            $0.beginLoop()
            $0.type("I own the import service.")
            $0.wait(8)
            $0.press(.escape)
        }
        seen.least.shows(
            """
             recruiter · question 1 of 2                     round 0:08
            ────────────────────────────────────────────────────────────
             Recruiter
             Why this company, and why now?
             ┌ answer ────────────────────────────────────────────────┐
             │ I own the import service.                              │
             │                                                        │
             ┌────────────────────────────────────────────────────────┐
             │ The clock stands, with 2:22 left. Your text is kept.   │
             │                                                        │
             │ ▸ g  Go on; the clock goes on at once                  │
             │   l  Leave for now; home offers to continue            │
             └────────────────────────────────────────────────────────┘
             └────────────────────────────────────────────────────────┘
             2:22 left  ███████████████████████░   5 words · 0:02 aloud
             ↑↓ choose   Enter take   Esc go on   F1 help
            """)
        seen.design.shows(
            """
             recruiter · question 1 of 2                                         round 0:08
            ────────────────────────────────────────────────────────────────────────────────
             Recruiter
             Why this company, and why now?

             ┌ answer ────────────────────────────────────────────────────────────────────┐
             │ I own the import service.                                                  │
             │                                                                            │
             │                                                                            │
             │                                                                            │
             │                                                                            │
             │        ┌──────────────────────────────────────────────────────────┐        │
             │        │ The clock stands, with 2:22 left. Your text is kept.     │        │
             │        │                                                          │        │
             │        │ ▸ g  Go on; the clock goes on at once                    │        │
             │        │   l  Leave for now; home offers to continue              │        │
             │        └──────────────────────────────────────────────────────────┘        │
             │                                                                            │
             │                                                                            │
             │                                                                            │
             └────────────────────────────────────────────────────────────────────────────┘
             2:22 left  ██████████████████████████████████████████░░   5 words · 0:02 aloud

             ↑↓ choose   Enter take   Esc go on   F1 help
            """)
        seen.wide.shows(
            """
             recruiter · question 1 of 2⟨161⟩round 0:08
            ⟨200 ─⟩
             Recruiter
             Why this company, and why now?

             ┌ answer ⟨94 ─⟩┐
             │ I own the import service.⟨76⟩│
             │⟨102⟩│
            ⟨22 rows⟩
             │⟨21⟩┌⟨58 ─⟩┐⟨21⟩│
             │⟨21⟩│ The clock stands, with 2:22 left. Your text is kept.     │⟨21⟩│
             │⟨21⟩│⟨58⟩│⟨21⟩│
             │⟨21⟩│ ▸ g  Go on; the clock goes on at once                    │⟨21⟩│
             │⟨21⟩│   l  Leave for now; home offers to continue              │⟨21⟩│
             │⟨21⟩└⟨58 ─⟩┘⟨21⟩│
             │⟨102⟩│
            ⟨21 rows⟩
             └⟨102 ─⟩┘
             2:22 left  ⟨66 █⟩░░░░   5 words · 0:02 aloud

             ↑↓ choose   Enter take   Esc go on   F1 help
            """)
    }

    @Test("While thinking")
    func thinking() throws {
        let seen = try Sitting(.least).after {
            $0.beginLoop()
            $0.wait(8)
            $0.press(.escape)
        }
        seen.shows(
            """
             recruiter · question 1 of 2                     round 0:08
            ────────────────────────────────────────────────────────────
             Recruiter
             Why this company, and why now?
             ┌ answer ────────────────────────────────────────────────┐
             │                                                        │
             │                                                        │
             ┌────────────────────────────────────────────────────────┐
             │ The clock stands, with 0:22 left to think.             │
             │                                                        │
             │ ▸ g  Go on; the clock goes on at once                  │
             │   l  Leave for now; home offers to continue            │
             └────────────────────────────────────────────────────────┘
             └────────────────────────────────────────────────────────┘
             thinking 0:08 · 2:30 starts with a key, or in 22 s
             ↑↓ choose   Enter take   Esc go on   F1 help
            """)
    }

    @Test("Below a probe what is asked is still read")
    func probe() throws {
        let seen = try Sitting(.least).after {
            $0.beginLoop()
            $0.answer(Fixture.thin)
            $0.press(.escape)
        }
        seen.shows(
            """
             recruiter · question 1 of 2 · probe 1           round 0:12
            ────────────────────────────────────────────────────────────
             Why this company, and why now?
               I dropped the audit of the second vendor and went on
               with the release we had planned.
             I have that.

             You said "I dropped the audit of the second vendor". Which
             number moved?
             ┌────────────────────────────────────────────────────────┐
             │ The clock stands, with 0:15 left to think.             │
             │                                                        │
             │ ▸ g  Go on; the clock goes on at once                  │
             │   l  Leave for now; home offers to continue            │
             └────────────────────────────────────────────────────────┘
             ↑↓ choose   Enter take   Esc go on   F1 help
            """)
    }

    @Test("However long it lasts, the time is still left")
    func lasts() throws {
        let seen = try Sitting().after {
            $0.beginLoop()
            $0.type("I own")
            $0.wait(8)
            $0.press(.escape)
            $0.wait(500)
            $0.press(.escape)
        }
        #expect(seen.frame.rows[21].hasPrefix(" 2:22 left  "))
        #expect(seen.frame.rows[0].hasSuffix("round 0:08"))
        #expect(seen.frame.rows[6].hasPrefix(" │ I own  "))
    }

    @Test("A session that was left is taken up with its text and its time")
    func takenUp() throws {
        let seen = try Screens {
            $0.beginLoop()
            $0.type("I own the import service.")
            $0.wait(8)
            $0.press(.escape, .character("l"))
            $0.wait(100)
            $0.press(.enter)
        }
        seen.least.shows(
            """
             recruiter · question 1 of 2                     round 0:08
            ────────────────────────────────────────────────────────────
             Recruiter
             Why this company, and why now?
             ┌ answer ────────────────────────────────────────────────┐
             │ I own the import service.                              │
             ┌────────────────────────────────────────────────────────┐
             │ You were in the middle of this. Your text is here, and │
             │ 2:22 is left.                                          │
             │                                                        │
             │ ▸ g  Go on; the clock starts again at once             │
             │   l  Leave for now; home offers to continue            │
             └────────────────────────────────────────────────────────┘
             └────────────────────────────────────────────────────────┘
             2:22 left  ███████████████████████░   5 words · 0:02 aloud
             ↑↓ choose   Enter take   Esc go on   F1 help
            """)
        seen.design.shows(
            """
             recruiter · question 1 of 2                                         round 0:08
            ────────────────────────────────────────────────────────────────────────────────
             Recruiter
             Why this company, and why now?

             ┌ answer ────────────────────────────────────────────────────────────────────┐
             │ I own the import service.                                                  │
             │                                                                            │
             │                                                                            │
             │                                                                            │
             │        ┌──────────────────────────────────────────────────────────┐        │
             │        │ You were in the middle of this. Your text is here, and   │        │
             │        │ 2:22 is left.                                            │        │
             │        │                                                          │        │
             │        │ ▸ g  Go on; the clock starts again at once               │        │
             │        │   l  Leave for now; home offers to continue              │        │
             │        └──────────────────────────────────────────────────────────┘        │
             │                                                                            │
             │                                                                            │
             │                                                                            │
             └────────────────────────────────────────────────────────────────────────────┘
             2:22 left  ██████████████████████████████████████████░░   5 words · 0:02 aloud

             ↑↓ choose   Enter take   Esc go on   F1 help
            """)
        seen.wide.shows(
            """
             recruiter · question 1 of 2⟨161⟩round 0:08
            ⟨200 ─⟩
             Recruiter
             Why this company, and why now?

             ┌ answer ⟨94 ─⟩┐
             │ I own the import service.⟨76⟩│
             │⟨102⟩│
            ⟨21 rows⟩
             │⟨21⟩┌⟨58 ─⟩┐⟨21⟩│
             │⟨21⟩│ You were in the middle of this. Your text is here, and   │⟨21⟩│
             │⟨21⟩│ 2:22 is left.⟨44⟩│⟨21⟩│
             │⟨21⟩│⟨58⟩│⟨21⟩│
             │⟨21⟩│ ▸ g  Go on; the clock starts again at once               │⟨21⟩│
             │⟨21⟩│   l  Leave for now; home offers to continue              │⟨21⟩│
             │⟨21⟩└⟨58 ─⟩┘⟨21⟩│
             │⟨102⟩│
            ⟨21 rows⟩
             └⟨102 ─⟩┘
             2:22 left  ⟨66 █⟩░░░░   5 words · 0:02 aloud

             ↑↓ choose   Enter take   Esc go on   F1 help
            """)
    }

    @Test("One that the program ended in is taken up the same")
    func afterEnd() throws {
        var first = try Sitting().after {
            $0.beginLoop()
            $0.type("I own the import service.")
            $0.wait(8)
        }
        first.end()
        let later = Clocks(steady: 77, wall: first.clocks.wall + 3_600_000)
        var second = try Sitting(opening: .takeUp("last"), archive: first.archive, at: later)
        #expect(second.words.contains("Your text is here, and 2:22 is left."))
        second.press(.enter)
        second.wait(2)
        second.type(" It is mine.")
        #expect(second.frame.rows[6].hasPrefix(" │ I own the import service. It is mine.  "))
        #expect(second.frame.rows[21].hasPrefix(" 2:20 left  "))
    }

    @Test("One that the program died in is taken up with what was kept")
    func afterDeath() throws {
        let first = try Sitting().after {
            $0.beginLoop()
            $0.type("I own the import service.")
            $0.wait(8)
        }
        let later = Clocks(steady: 77, wall: first.clocks.wall + 3_600_000)
        let second = try Sitting(opening: .takeUp("last"), archive: first.archive, at: later)
        #expect(second.words.contains("Your text is here, and 2:22 is left."))
    }

    @Test("Help shows the keys that work now")
    func help() throws {
        let seen = try Sitting(.least).after {
            $0.beginLoop()
            $0.press(.escape, .f1)
        }
        seen.shows(
            """
             help
            ────────────────────────────────────────────────────────────
             While the clock stands
               g  Esc  ^C            Goes on; so does Enter on the
                                     first choice.
               l                     Leaves for now, and home offers to
                                     continue.
               ↑  ←  Shift-Tab  ^P   The choice above.
               ↓  →  Tab  ^N         The choice below.
               Enter                 Takes the choice.
               F1                    Shows these keys.

             Anywhere
               ^L                    Draws the screen anew.
            ────────────────────────────────────────────────── ↓ more ──
             ↑↓ scroll   Esc back
            """)
    }
}
