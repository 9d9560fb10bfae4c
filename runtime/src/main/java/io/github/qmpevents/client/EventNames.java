package io.github.qmpevents.client;

/** Finds the name of an event on the wire from its generated type. */
final class EventNames {
    private EventNames() {}

    /**
     * Returns the constant {@code NAME} of a type.
     *
     * @throws IllegalArgumentException if it has no readable one
     */
    static String of(Class<?> event) {
        try {
            return (String) event.getField("NAME").get(null);
        } catch (ReflectiveOperationException | ClassCastException | NullPointerException e) {
            throw new IllegalArgumentException(
                    "expected a generated event with a readable constant NAME, found " + event.getName(), e);
        }
    }
}
