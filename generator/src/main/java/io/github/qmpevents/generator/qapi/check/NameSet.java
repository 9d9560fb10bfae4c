package io.github.qmpevents.generator.qapi.check;

import io.github.qmpevents.generator.diagnostic.DiagnosticId;
import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.qapi.report.DefinitionReport;
import io.github.qmpevents.generator.qapi.schema.QapiMember;
import io.github.qmpevents.generator.qapi.schema.QapiType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A set of names within one definition, which must differ, even in QEMU's C code, in which {@code -} and {@code .}
 * become {@code _}.
 */
final class NameSet {
    /**
     * A part of a definition that has a name.
     *
     * @param kind its kind: {@code the member}
     * @param name the name
     * @param location its location
     */
    record NamedPart(String kind, String name, Location location) {
        static NamedPart of(QapiMember member) {
            return new NamedPart("the member", member.name(), member.location());
        }

        String label() {
            return kind + " '" + name + "'";
        }
    }

    private final DefinitionReport report;
    private final DiagnosticId id;
    private final Map<String, NamedPart> parts = new HashMap<>();

    /**
     * Creates a set without names.
     *
     * @param id the kind of problem for equal names
     */
    NameSet(DiagnosticId id, DefinitionReport report) {
        this.id = id;
        this.report = report;
    }

    /** Takes a name. Reports it if it is already taken. */
    void add(NamedPart part) {
        NamedPart first = parts.putIfAbsent(inC(part.name()), part);
        if (first != null) {
            collide(first, part.label(), part.location());
        }
    }

    /** Takes the names of members. Names within a member have their own set. */
    void add(List<QapiMember> members) {
        for (QapiMember member : members) {
            add(NamedPart.of(member));
            if (member.type() instanceof QapiType.Nested nested) {
                new NameSet(id, report).add(nested.members());
            }
        }
    }

    /** Takes names without reporting those that are taken: another definition has reported them. */
    void addSilently(List<QapiMember> members) {
        for (QapiMember member : members) {
            parts.putIfAbsent(inC(member.name()), NamedPart.of(member));
        }
    }

    /**
     * Reports the names of a branch that are taken. Takes no names, since an object has only one branch at a time.
     *
     * @param branch the label of the branch in messages
     * @param location its location
     * @param members the members that it may add, by their names in C
     */
    void checkBranch(String branch, Location location, Map<String, QapiMember> members) {
        for (Map.Entry<String, QapiMember> member : members.entrySet()) {
            NamedPart first = parts.get(member.getKey());
            if (first != null) {
                collide(first, NamedPart.of(member.getValue()).label() + " of " + branch, location);
            }
        }
    }

    private void collide(NamedPart first, String second, Location location) {
        report.report(
                id,
                location,
                second + " collides with " + first.label() + "; rename or remove one of them",
                report.related(first.location(), first.label()));
    }

    /** Returns the form of a name in C. */
    static String inC(String name) {
        return name.replace('-', '_').replace('.', '_');
    }
}
