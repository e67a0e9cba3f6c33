#define _GNU_SOURCE
#include "Rescue.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

// A signal handler can reach only static storage, and a process has one terminal.
static int input_descriptor, output_descriptor;
static struct termios modes;
static char prepared[512];
static size_t prepared_count;
static volatile sig_atomic_t is_armed;

bool rescue_remember(int input, int output) {
    input_descriptor = input;
    output_descriptor = output;
    return tcgetattr(input, &modes) == 0;
}

void rescue_prepare(const char *bytes, size_t count) {
    is_armed = 0;
    prepared_count = count < sizeof prepared ? count : sizeof prepared;
    memcpy(prepared, bytes, prepared_count);
    is_armed = 1;
}

void rescue_forget(void) { prepared_count = 0; }

bool rescue_is_foreground(void) {
    pid_t foreground = tcgetpgrp(output_descriptor);
    return foreground < 0 || foreground == getpgrp();
}

void rescue_restore(void) {
    if (!is_armed) return;
    is_armed = 0;
    int error = errno;
    // A process in the background has no say over the terminal, and would be stopped for trying.
    if (rescue_is_foreground()) {
        size_t written = 0;
        while (written < prepared_count) {
            ssize_t count = write(output_descriptor, prepared + written, prepared_count - written);
            if (count > 0) {
                written += (size_t)count;
            } else if (count == 0 || errno != EINTR) {
                break;
            }
        }
        (void)tcsetattr(input_descriptor, TCSANOW, &modes);
    }
    errno = error;
}

static const int crashes[] = {SIGSEGV, SIGILL, SIGTRAP, SIGBUS, SIGFPE, SIGABRT};
enum { CRASHES = sizeof crashes / sizeof crashes[0] };
static struct sigaction found[CRASHES];
static bool is_installed;
// A stack overflow leaves no room on the stack it happened on.
static char stack[64 * 1024];

static void crash(int number) {
    rescue_restore();
    struct sigaction plain = {.sa_handler = SIG_DFL};
    (void)sigaction(number, &plain, NULL);
    // Blocked while the handler runs; it ends the process on return, with the status that the parent expects.
    (void)raise(number);
}

void rescue_install(void) {
    static bool is_registered;
    if (is_installed) return;
    is_installed = true;
    if (!is_registered) is_registered = atexit(rescue_restore) == 0;
    stack_t own = {.ss_sp = stack, .ss_size = sizeof stack};
    (void)sigaltstack(&own, NULL);
    struct sigaction action = {.sa_handler = crash, .sa_flags = SA_ONSTACK};
    (void)sigfillset(&action.sa_mask);
    for (int i = 0; i < CRASHES; i++) (void)sigaction(crashes[i], &action, &found[i]);
}

void rescue_uninstall(void) {
    if (!is_installed) return;
    is_installed = false;
    for (int i = 0; i < CRASHES; i++) (void)sigaction(crashes[i], &found[i], NULL);
}
