package io.github.qmpevents.generator.cli;

/** The exit codes of the process. */
enum ExitCode {
    /** All is well. */
    OK(0),
    /** The spec is at fault, the file system, or another program. */
    FAILED(1),
    /** The command line is at fault. */
    USAGE(2);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
