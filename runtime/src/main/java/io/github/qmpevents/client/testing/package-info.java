/**
 * A QEMU that plays a script, for tests of what a program does with events.
 */
package io.github.qmpevents.client.testing;
