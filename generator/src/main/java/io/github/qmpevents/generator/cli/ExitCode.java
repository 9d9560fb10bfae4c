package io.github.qmpevents.generator.cli;

/** The exit codes of the process. */
enum ExitCode {
    /** Success. */
    OK(0),
    /**
     * A faulty spec, a failure of the file system or another program, or a finding that an option treats as a failure.
     */
    FAILED(1),
    /** A wrong command line. */
    USAGE(2);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
