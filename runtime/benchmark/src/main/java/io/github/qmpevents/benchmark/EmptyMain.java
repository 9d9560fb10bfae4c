package io.github.qmpevents.benchmark;

/** A program that does nothing: the minimum for a JVM. */
final class EmptyMain {
    private EmptyMain() {}

    public static void main(String[] args) {}
}
