package io.github.qmpevents.generator.cli;

/** The exit codes of the process. */
enum ExitCode {
    /** Success. */
    OK(0),
    /** A fault of the spec, the file system or another program. */
    FAILED(1),
    /** A fault of the command line. */
    USAGE(2);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
