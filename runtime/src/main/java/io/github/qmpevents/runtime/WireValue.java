package io.github.qmpevents.runtime;

/**
 * A value of a value set. A newer QEMU may send values that the spec does not list, so each value set has an enum of
 * the listed values, and a record for any other. Immutable.
 *
 * <pre>{@code
 * BlockErrorAction action = event.action();
 * if (action == BlockErrorAction.Known.STOP) {
 *     System.out.println("QEMU has stopped the VM");
 * } else if (action instanceof BlockErrorAction.Unlisted) {
 *     System.out.println("a new action: " + action.value());
 * }
 * }</pre>
 */
public interface WireValue {
    /** Returns the value on the wire, such as {@code stop}. */
    String value();
}
