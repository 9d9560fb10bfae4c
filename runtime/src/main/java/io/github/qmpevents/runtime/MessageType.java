package io.github.qmpevents.runtime;

/**
 * The kinds of QMP messages that QEMU sends, other than events. Each kind is identified by a member that no other kind
 * has.
 */
public enum MessageType {
    /** The first message of a connection: {@code {"QMP": …}}. */
    GREETING("QMP"),
    /** The reply to a command that succeeded: {@code {"return": …}}. */
    RETURN("return"),
    /** The reply to a command that failed: {@code {"error": …}}. */
    ERROR("error");

    private final String member;

    MessageType(String member) {
        this.member = member;
    }

    /** Returns the name of the member that identifies messages of this kind. */
    public String member() {
        return member;
    }
}
