package io.github.qmpevents.generator;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackageNamesTest {
    @ParameterizedTest
    @ValueSource(strings = {"events", "com.example.events", "javafoo", "com.java", "javax.example", "jdk.example"})
    void aPackageOutsideTheJdkIsAccepted(String name) {
        assertThatNoException().isThrownBy(() -> PackageNames.check(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"java", "java.util", "java.example", "javax.swing", "sun.misc", "org.w3c.dom"})
    void aPackageOfTheJdkIsRejected(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PackageNames.check(name))
                .withMessage(
                        "the package \"" + name
                                + "\" belongs to the JDK, which allows no other classes in it; choose one such as com.example.events");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a.", "a..b", "1a", "a.class", "a b", "a/b", "a-b", "com.example.*"})
    void anInvalidPackageNameIsRejected(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PackageNames.check(name))
                .withMessageContaining("is not the name of a Java package");
    }
}
