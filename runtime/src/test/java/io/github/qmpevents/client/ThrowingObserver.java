package io.github.qmpevents.client;

import java.lang.reflect.Proxy;

/** An observer all of whose methods throw, those that it gets later too. */
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
