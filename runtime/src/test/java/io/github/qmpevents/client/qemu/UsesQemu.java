package io.github.qmpevents.client.qemu;

import io.github.qmpevents.client.NoLeaks;
import io.github.qmpevents.fixtures.NeedsQemu;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** Marks tests that start QEMU, and must leave no thread or socket behind. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@NeedsQemu
@ExtendWith(NoLeaks.class)
public @interface UsesQemu {}
