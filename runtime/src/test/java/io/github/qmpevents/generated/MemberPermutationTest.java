package io.github.qmpevents.generated;

import static io.github.qmpevents.fixtures.TestModel.closed;
import static io.github.qmpevents.fixtures.TestModel.event;
import static io.github.qmpevents.fixtures.TestModel.member;
import static io.github.qmpevents.fixtures.TestModel.object;
import static io.github.qmpevents.fixtures.TestModel.optional;
import static io.github.qmpevents.fixtures.TestModel.spec;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.fixtures.TestModel;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.model.SpecEvent;
import io.github.qmpevents.generator.model.Type;
import io.github.qmpevents.runtime.EventDecoder;
import io.github.qmpevents.runtime.QmpEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The order of the members does not matter, in the data and in its objects, with any members missing or between them.
 */
class MemberPermutationTest {
    private static final Type STRING = ScalarType.STRING;
    private static final Type INTEGER = ScalarType.INTEGER;

    /** The first and the last byte of 25 count alike in QEMU's hash: these names have one bucket. */
    private static final List<String> ONE_BUCKET = List.of("x" + "-".repeat(23) + "y", "y" + "-".repeat(23) + "x");

    private static final SpecEvent FIVE = event(
            "FIVE",
            List.of(
                    member("host", STRING),
                    optional("port", INTEGER),
                    member("tls", ScalarType.BOOLEAN),
                    optional("family", closed("ipv4", "ipv6")),
                    member("peer", object(member("host", STRING), optional("port", INTEGER), member("id", STRING)))));
    private static final SpecEvent SHARED = event(
            "SHARED",
            List.of(
                    member(ONE_BUCKET.get(0), STRING),
                    member("host", STRING),
                    optional(ONE_BUCKET.get(1), STRING),
                    optional("port", INTEGER)));

    private static EventDecoder<QmpEvent> decoder;

    @BeforeAll
    static void generate(@TempDir Path directory) throws IOException {
        decoder = GeneratedCode.of(spec(FIVE, SHARED), directory).decoder();
    }

    @Test
    void everyOrderOfFiveMembersIsDecoded() {
        checkEveryOrder(FIVE);
    }

    @Test
    void everyOrderWithTwoNamesInOneBucketIsDecoded() {
        checkEveryOrder(SHARED);
    }

    /**
     * Checks every order, also with each set of optional members left out. The members of objects in the data change
     * their order too.
     */
    private static void checkEveryOrder(SpecEvent event) {
        Random random = new Random(1);
        for (List<Member> left : withoutOptional(TestModel.members(event))) {
            QmpEvent expected = decoder.decode(Message.full(event(event.name(), left)));
            assertThat(decoder.decode(expected.toJson())).isEqualTo(expected);
            for (List<Member> order : permutations(left)) {
                List<Member> shuffled =
                        order.stream().map(member -> shuffled(member, random)).toList();
                List<Member> between = new ArrayList<>();
                shuffled.forEach(member -> between.addAll(List.of(undeclared(between.size()), member)));
                for (List<Member> members : List.of(shuffled, between)) {
                    String message = Message.full(event(event.name(), members));
                    assertThat(decoder.decode(message)).as(message).isEqualTo(expected);
                    String compact = message.replace(": ", ":").replace(", ", ",");
                    assertThat(decoder.decode(compact)).as(compact).isEqualTo(expected);
                }
            }
        }
    }

    private static Member shuffled(Member member, Random random) {
        if (member.type() instanceof Type.ObjectType type) {
            List<Member> members = new ArrayList<>(type.members());
            Collections.shuffle(members, random);
            return member(member.name(), new Type.ObjectType(members));
        }
        return member;
    }

    private static Member undeclared(int number) {
        return member("undeclared-" + number, object(member("host", STRING), member("undeclared-0", INTEGER)));
    }

    /** Returns the lists that are left when some, all or none of the optional members are left out. */
    private static List<List<Member>> withoutOptional(List<Member> members) {
        List<List<Member>> lists = new ArrayList<>(List.of(members));
        for (Member member : members) {
            if (member.isOptional()) {
                for (List<Member> list : List.copyOf(lists)) {
                    lists.add(
                            list.stream().filter(other -> !other.equals(member)).toList());
                }
            }
        }
        return lists;
    }

    private static List<List<Member>> permutations(List<Member> members) {
        if (members.isEmpty()) {
            return List.of(List.of());
        }
        List<List<Member>> permutations = new ArrayList<>();
        for (Member first : members) {
            List<Member> others =
                    members.stream().filter(other -> !other.equals(first)).toList();
            for (List<Member> rest : permutations(others)) {
                List<Member> permutation = new ArrayList<>(List.of(first));
                permutation.addAll(rest);
                permutations.add(permutation);
            }
        }
        return permutations;
    }
}
