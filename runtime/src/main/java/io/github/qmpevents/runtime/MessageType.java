package io.github.qmpevents.runtime;

/** The kinds of QMP messages that a server sends and that are no events, told by the member that only they have. */
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

    /** The member that tells a message of this kind. */
    public String member() {
        return member;
    }
}
