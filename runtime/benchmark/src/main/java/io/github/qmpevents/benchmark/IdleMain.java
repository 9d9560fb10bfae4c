package io.github.qmpevents.benchmark;

import java.io.IOException;

/** A program that prints a line and then waits for input: the minimum for a running JVM. */
final class IdleMain {
    private IdleMain() {}

    public static void main(String[] args) throws IOException {
        System.out.println("idle");
        System.in.read();
    }
}
