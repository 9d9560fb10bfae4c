package io.github.qmpevents.generator.java.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavaNamesTest {
    @ParameterizedTest
    @CsvSource({
        "BLOCK_IO_ERROR, BlockIoError, blockIoError, BLOCK_IO_ERROR",
        "tray-open, TrayOpen, trayOpen, TRAY_OPEN",
        "x509_dname, X509Dname, x509Dname, X509_DNAME",
        "__com.redhat_debug_info, ComRedhatDebugInfo, comRedhatDebugInfo, COM_REDHAT_DEBUG_INFO",
        "camelCase, CamelCase, camelCase, CAMEL_CASE",
        "QEMUVersion, Qemuversion, qemuversion, QEMUVERSION",
        "inject-nmi, InjectNmi, injectNmi, INJECT_NMI",
        "' two  words ', TwoWords, twoWords, TWO_WORDS",
        "--a--, A, a, A",
        "$ref, Ref, ref, REF",
        "größe, Größe, größe, GRÖSSE",
        "ılık, Ilık, ılık, ILIK",
        "名前, 名前, 名前, 名前",
        "𝒳y, 𝒳y, 𝒳y, 𝒳Y"
    })
    void areFormedFromTheWords(String wireName, String type, String member, String constant) {
        assertThat(JavaNames.type(wireName)).contains(type);
        assertThat(JavaNames.member(wireName)).contains(member);
        assertThat(JavaNames.constant(wireName)).contains(constant);
    }

    @ParameterizedTest
    @CsvSource({"1, _1, _1, _1", "1st-disk, _1stDisk, _1stDisk, _1ST_DISK", "-1.5, _15, _15, _1_5"})
    void getAnUnderscoreBeforeALeadingDigit(String wireName, String type, String member, String constant) {
        assertThat(JavaNames.type(wireName)).contains(type);
        assertThat(JavaNames.member(wireName)).contains(member);
        assertThat(JavaNames.constant(wireName)).contains(constant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "_", "***", "\"", "$", "€", "🙂", "\u0000", "\u0301"})
    void needALetterOrDigit(String wireName) {
        assertThat(JavaNames.type(wireName)).isEmpty();
        assertThat(JavaNames.member(wireName)).isEmpty();
        assertThat(JavaNames.constant(wireName)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"class", "int", "true", "null", "const", "assert", "enum", "strictfp", "DEFAULT"})
    void ofMembersAreNotJavaKeywords(String wireName) {
        Optional<String> name = JavaNames.member(wireName);

        assertThat(name).contains(wireName.toLowerCase(java.util.Locale.ROOT) + "_");
        assertThat(SourceVersion.isName(name.orElseThrow(), SourceVersion.RELEASE_17))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "hashCode, hashCode_",
        "hash-code, hashCode_",
        "to_string, toString_",
        "get-class, getClass_",
        "clone, clone_",
        "finalize, finalize_",
        "notify, notify_",
        "notify-all, notifyAll_",
        "wait, wait_",
        "event-name, eventName_",
        "timestamp, timestamp_",
        "to-json, toJson_",
        "in, in_",
        "out, out_",
        "member, member",
        "equals, equals",
        "value, value",
        "data, data",
        "record, record",
        "yield, yield_"
    })
    void ofMembersDoNotCollideWithMethodsOfRecordsOrGeneratedCode(String wireName, String name) {
        assertThat(JavaNames.member(wireName)).contains(name);
    }

    @ParameterizedTest
    @CsvSource({"names, NAMES", "class, CLASS", "values, VALUES_", "value-of, VALUE_OF"})
    void ofConstantsDoNotCollideWithTheEnumsOwnConstant(String wireName, String name) {
        assertThat(JavaNames.constant(wireName)).contains(name);
    }
}
