package io.github.qmpevents.benchmark;

/** A program that does nothing: the least that a JVM takes. */
final class EmptyMain {
    private EmptyMain() {}

    public static void main(String[] args) {}
}
