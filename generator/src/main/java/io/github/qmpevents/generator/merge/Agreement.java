package io.github.qmpevents.generator.merge;

import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.model.TypeKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The selection of the types that count among those at one place. */
final class Agreement {
    private final Contradictions contradictions;

    Agreement(Contradictions contradictions) {
        this.contradictions = contradictions;
    }

    /**
     * Returns the types that count: all are of one kind of JSON value, or one of them is an alternate, which accepts
     * all kinds. A type that a spec states wins over one that examples show. A stated {@code any} wins over all others.
     * Stated types of two kinds in two specs are a contradiction; then the newest counts. One spec can have two kinds
     * at one place if a union became one object; then the result is {@code any}.
     *
     * @param name the name of the types' owner
     * @param uses the types, the newest first; at least one
     */
    List<TypeUse> of(String name, List<TypeUse> uses) {
        List<TypeUse> stated = new ArrayList<>();
        List<TypeUse> known = new ArrayList<>();
        for (TypeUse use : uses) {
            boolean isAny = use.kind() == TypeKind.ANY;
            if (use.evidence() == Evidence.STATED) {
                if (isAny) {
                    return List.of(use);
                }
                stated.add(use);
            }
            if (!isAny) {
                known.add(use);
            }
        }
        if (known.isEmpty()) {
            return uses.subList(0, 1);
        }
        return stated.isEmpty() ? shown(known) : stated(name, stated, known);
    }

    /** Returns types from examples; {@code any} if examples show two kinds. */
    private static List<TypeUse> shown(List<TypeUse> uses) {
        List<TypeUse> same = ofKind(uses.get(0).kind(), uses);
        return same.size() == uses.size() ? uses : List.of(uses.get(0).with(ScalarType.ANY));
    }

    private List<TypeUse> stated(String name, List<TypeUse> stated, List<TypeUse> known) {
        if (!ofKind(TypeKind.ALTERNATE, stated).isEmpty()) {
            return known;
        }
        Map<Integer, TypeKind> kinds = new HashMap<>();
        for (TypeUse use : stated) {
            TypeKind first = kinds.putIfAbsent(use.age(), use.kind());
            if (first != null && first != use.kind()) {
                return List.of(use.with(ScalarType.ANY));
            }
        }
        TypeUse newest = stated.get(0);
        for (TypeUse use : stated) {
            if (use.kind() != newest.kind()) {
                contradictions.add(name, newest, use);
            }
        }
        return ofKind(newest.kind(), known);
    }

    private static List<TypeUse> ofKind(TypeKind kind, List<TypeUse> uses) {
        return uses.stream().filter(use -> use.kind() == kind).toList();
    }
}
