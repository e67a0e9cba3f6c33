/// Signals as bytes in a pipe, so that one `poll` waits for them and for input alike.
#ifndef CNCURSES_SIGNALS_H
#define CNCURSES_SIGNALS_H

/// Has INT, TERM, HUP, QUIT, TSTP and CONT written to a pipe instead of acting. A signal that the parent had ignored
/// stays ignored. Gives the end to read from, or -1. Before `newterm`, which then leaves these signals alone.
int signals_open(void);

/// Has WINCH wake the pipe's reader after ncurses' own handler, which alone would go unseen when it runs just before
/// `poll`. After `newterm`, which installs that handler.
void signals_chain_resize(void);

/// Puts back the actions found, and closes the pipe.
void signals_close(void);

/// The next signal that came, 0 when there is none.
int signals_next(void);

/// Gives a signal its default action and sends it to this process.
void signals_raise(int number);

/// Stops this process' group, as ^Z does in a terminal that is not raw, and returns when it goes on. A shell that waits
/// for another program of the group, such as `make`, sees the stop only when all of it stops. When it was stopped, CONT
/// comes through the pipe; a group that no shell looks after cannot be stopped.
void signals_stop(void);

#endif
