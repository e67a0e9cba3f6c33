#define _GNU_SOURCE
#include "Signals.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <unistd.h>

static const int caught[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGCONT};
enum { CAUGHT = sizeof caught / sizeof caught[0] };

// A signal handler can reach only static storage.
static int ends[2] = {-1, -1};
static struct sigaction found[CAUGHT], found_resize;
static void (*curses_resize)(int);

static void note(int number) {
    int error = errno;
    unsigned char byte = (unsigned char)number;
    // A full pipe wakes the reader as well.
    (void)!write(ends[1], &byte, 1);
    errno = error;
}

static void note_resize(int number) {
    if (curses_resize != NULL) curses_resize(number);
    note(number);
}

static void take(int number, void (*handler)(int), struct sigaction *before) {
    struct sigaction action = {.sa_handler = handler};
    (void)sigemptyset(&action.sa_mask);
    (void)sigaction(number, &action, before);
}

int signals_open(void) {
    if (ends[0] >= 0) return ends[0];
    if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
    (void)sigaction(SIGWINCH, NULL, &found_resize);
    for (int i = 0; i < CAUGHT; i++) {
        take(caught[i], note, &found[i]);
        if (found[i].sa_handler == SIG_IGN) (void)sigaction(caught[i], &found[i], NULL);
    }
    return ends[0];
}

void signals_chain_resize(void) {
    struct sigaction now;
    (void)sigaction(SIGWINCH, NULL, &now);
    // ncurses installs its handler once in a process: keep it for a second opening.
    if (now.sa_handler != note_resize && now.sa_handler != SIG_DFL && now.sa_handler != SIG_IGN) {
        curses_resize = now.sa_handler;
    }
    take(SIGWINCH, note_resize, NULL);
    // Its handler of TSTP drops what was typed.
    for (int i = 0; i < CAUGHT; i++) {
        if (caught[i] == SIGTSTP && found[i].sa_handler != SIG_IGN) take(SIGTSTP, note, NULL);
    }
}

void signals_close(void) {
    if (ends[0] < 0) return;
    for (int i = 0; i < CAUGHT; i++) (void)sigaction(caught[i], &found[i], NULL);
    (void)sigaction(SIGWINCH, &found_resize, NULL);
    (void)close(ends[0]);
    (void)close(ends[1]);
    ends[0] = ends[1] = -1;
}

int signals_next(void) {
    unsigned char byte;
    return ends[0] >= 0 && read(ends[0], &byte, 1) == 1 ? byte : 0;
}

void signals_raise(int number) {
    sigset_t only;
    (void)sigemptyset(&only);
    (void)sigaddset(&only, number);
    take(number, SIG_DFL, NULL);
    (void)pthread_sigmask(SIG_UNBLOCK, &only, NULL);
    (void)raise(number);
}

void signals_stop(void) {
    struct sigaction stop;
    take(SIGTSTP, SIG_DFL, &stop);
    (void)kill(0, SIGTSTP);
    (void)sigaction(SIGTSTP, &stop, NULL);
}
