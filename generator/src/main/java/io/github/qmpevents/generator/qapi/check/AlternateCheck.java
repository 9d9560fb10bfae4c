package io.github.qmpevents.generator.qapi.check;

import io.github.qmpevents.generator.diagnostic.DiagnosticId;
import io.github.qmpevents.generator.qapi.report.DefinitionReport;
import io.github.qmpevents.generator.qapi.schema.QapiBranch;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiAlternate;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiEnum;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.TypeDefinition;
import io.github.qmpevents.generator.qapi.schema.QapiSchema;
import io.github.qmpevents.generator.qapi.schema.QapiType;
import io.github.qmpevents.generator.qapi.schema.QapiValue;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A check that the branches of an alternate differ in JSON, even if QEMU's command line passes booleans and numbers as
 * strings.
 */
final class AlternateCheck {
    private enum Kind {
        NULL,
        BOOLEAN,
        NUMBER,
        STRING,
        OBJECT,
        ARRAY
    }

    private final QapiSchema schema;
    private final DefinitionReport report;

    AlternateCheck(QapiSchema schema, DefinitionReport report) {
        this.schema = schema;
        this.report = report;
    }

    void check(QapiAlternate alternate) {
        Map<Kind, QapiBranch> seen = new EnumMap<>(Kind.class);
        for (QapiBranch branch : alternate.branches()) {
            Optional<Set<Kind>> kinds = kinds(branch.type());
            if (kinds.isEmpty()) {
                report.report(
                        DiagnosticId.SCHEMA_TYPE,
                        branch.location(),
                        "the branch '" + branch.name() + "' has the type '" + branch.type()
                                + "', which may be any kind of JSON; expected a type of one kind");
            } else {
                checkDistinct(branch, kinds.get(), seen);
            }
        }
    }

    private void checkDistinct(QapiBranch branch, Set<Kind> kinds, Map<Kind, QapiBranch> seen) {
        for (Kind kind : kinds) {
            QapiBranch first = seen.putIfAbsent(kind, branch);
            if (first != null) {
                report.report(
                        DiagnosticId.SCHEMA_TYPE,
                        branch.location(),
                        "the branch '" + branch.name() + "' can't be distinguished from '" + first.name()
                                + "' by its JSON; remove one of them",
                        report.related(first.location(), "the branch '" + first.name() + "'"));
                return;
            }
        }
    }

    /** Returns the kinds of JSON that the values of a type have or can be confused with; empty for all kinds. */
    private Optional<Set<Kind>> kinds(QapiType type) {
        return type.accept(new QapiType.Visitor<>() {
            @Override
            public Optional<Set<Kind>> visit(QapiType.BuiltIn builtIn) {
                return switch (builtIn) {
                    case STR -> Optional.of(EnumSet.of(Kind.STRING, Kind.NUMBER, Kind.BOOLEAN));
                    case BOOL -> Optional.of(EnumSet.of(Kind.BOOLEAN));
                    case NULL -> Optional.of(EnumSet.of(Kind.NULL));
                    case ANY -> Optional.empty();
                    case NUMBER, INT, INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64, SIZE ->
                        Optional.of(EnumSet.of(Kind.NUMBER));
                };
            }

            @Override
            public Optional<Set<Kind>> visit(QapiType.Named named) {
                TypeDefinition definition = schema.type(named.name()).orElseThrow();
                if (definition instanceof QapiEnum enumeration) {
                    return Optional.of(kinds(enumeration));
                }
                return definition instanceof QapiAlternate ? Optional.empty() : Optional.of(EnumSet.of(Kind.OBJECT));
            }

            @Override
            public Optional<Set<Kind>> visit(QapiType.ArrayOf array) {
                return Optional.of(EnumSet.of(Kind.ARRAY));
            }

            @Override
            public Optional<Set<Kind>> visit(QapiType.Nested nested) {
                return Optional.of(EnumSet.of(Kind.OBJECT));
            }
        });
    }

    private static Set<Kind> kinds(QapiEnum enumeration) {
        Set<Kind> kinds = EnumSet.of(Kind.STRING);
        for (QapiValue value : enumeration.values()) {
            String name = value.name();
            if (name.equals("on") || name.equals("off")) {
                kinds.add(Kind.BOOLEAN);
            }
            if (!name.isEmpty() && "-+0123456789.".indexOf(name.charAt(0)) >= 0) {
                kinds.add(Kind.NUMBER);
            }
        }
        return kinds;
    }
}
