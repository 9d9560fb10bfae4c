package io.github.qmpevents.generator.introspection;

import io.github.qmpevents.generator.introspection.IntrospectedType.Branch;
import io.github.qmpevents.generator.introspection.IntrospectedType.Choice;
import io.github.qmpevents.generator.introspection.IntrospectedType.Composite;
import io.github.qmpevents.generator.introspection.IntrospectedType.Enumeration;
import io.github.qmpevents.generator.introspection.IntrospectedType.Primitive;
import io.github.qmpevents.generator.introspection.IntrospectedType.Sequence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The graph of the types that the events of a schema use. Finds recursive types and the extent of each type. */
final class TypeGraph {
    private final IntrospectedSchema schema;
    /** The recursive types, at least one of each cycle, and a union if one of its cases closes the cycle. */
    private final Set<String> recursive = new HashSet<>();

    private final Map<String, Extent> extents = new HashMap<>();

    /**
     * The extent of an inlined type, including all types in it.
     *
     * @param types the number of types; a recursive type counts once
     * @param depth the levels of nesting
     */
    record Extent(long types, int depth) {
        private static final Extent NONE = new Extent(1, 0);
    }

    private TypeGraph(IntrospectedSchema schema) {
        this.schema = schema;
    }

    static TypeGraph of(IntrospectedSchema schema) {
        TypeGraph types = new TypeGraph(schema);
        for (IntrospectedEvent event : schema.events()) {
            types.follow(event.data());
        }
        return types;
    }

    boolean isRecursive(String type) {
        return recursive.contains(type);
    }

    /** Returns the extent of a type that an event uses. */
    Extent extent(String type) {
        return extents.getOrDefault(type, Extent.NONE);
    }

    /** Visits all types that a type uses, without recursion: a hostile reply has long chains. */
    private void follow(String start) {
        Deque<String> path = new ArrayDeque<>();
        Set<String> onPath = new HashSet<>();
        Deque<Iterator<String>> next = new ArrayDeque<>();
        enter(start, path, onPath, next);
        while (!path.isEmpty()) {
            if (!next.peek().hasNext()) {
                next.pop();
                String left = path.pop();
                onPath.remove(left);
                extents.put(left, measure(left));
                continue;
            }
            String type = next.peek().next();
            if (onPath.contains(type)) {
                recursive.add(innermost(type));
                if (isUnion(path.peek())) {
                    // A case inlines the members of its object, even if the object has a name.
                    recursive.add(path.peek());
                }
            } else if (!extents.containsKey(type)) {
                enter(type, path, onPath, next);
            }
        }
    }

    private boolean isUnion(String type) {
        return schema.type(type) instanceof Composite object && object.tag().isPresent();
    }

    /** Returns the innermost element type of an array: only this type can have a name. */
    private String innermost(String type) {
        String innermost = type;
        while (schema.type(innermost) instanceof Sequence sequence) {
            innermost = sequence.element();
        }
        return innermost;
    }

    private Extent measure(String type) {
        long types = 1;
        int depth = 0;
        for (String used : schema.type(type).accept(new UsedTypes())) {
            Extent extent = isRecursive(used) ? Extent.NONE : extent(used);
            types = Math.min(types + extent.types(), Integer.MAX_VALUE);
            depth = Math.max(depth, extent.depth());
        }
        return new Extent(types, depth + 1);
    }

    private void enter(String type, Deque<String> path, Set<String> onPath, Deque<Iterator<String>> next) {
        path.push(type);
        onPath.add(type);
        next.push(schema.type(type).accept(new UsedTypes()).iterator());
    }

    /** A visitor that returns the names of the types that a type uses. */
    static final class UsedTypes implements IntrospectedType.Visitor<List<String>> {
        @Override
        public List<String> visit(Primitive type) {
            return List.of();
        }

        @Override
        public List<String> visit(Enumeration type) {
            return List.of();
        }

        @Override
        public List<String> visit(Sequence type) {
            return List.of(type.element());
        }

        @Override
        public List<String> visit(Composite type) {
            List<String> used = new ArrayList<>();
            for (IntrospectedMember member : type.members()) {
                used.add(member.type());
            }
            for (Branch branch : type.branches()) {
                used.add(branch.type());
            }
            return used;
        }

        @Override
        public List<String> visit(Choice type) {
            return type.types();
        }
    }
}
