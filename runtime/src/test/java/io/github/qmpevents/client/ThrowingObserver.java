package io.github.qmpevents.client;

import java.lang.reflect.Proxy;

/** An observer whose methods all throw, including methods that are added later. */
final class ThrowingObserver {
    private ThrowingObserver() {}

    static ClientObserver of(Throwable failure) {
        return (ClientObserver) Proxy.newProxyInstance(
                ClientObserver.class.getClassLoader(),
                new Class<?>[] {ClientObserver.class},
                (proxy, method, arguments) -> {
                    throw failure;
                });
    }
}
