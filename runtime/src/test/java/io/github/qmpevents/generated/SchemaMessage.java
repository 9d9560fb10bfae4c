package io.github.qmpevents.generated;

import io.github.qmpevents.generator.model.Alternative;
import io.github.qmpevents.generator.model.EventData;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.model.Spec;
import io.github.qmpevents.generator.model.SpecEvent;
import io.github.qmpevents.generator.model.Type;
import io.github.qmpevents.generator.model.Type.AlternateType;
import io.github.qmpevents.generator.model.Type.ArrayType;
import io.github.qmpevents.generator.model.Type.ObjectType;
import io.github.qmpevents.generator.model.Type.ReferenceType;
import io.github.qmpevents.generator.model.Type.UnionType;
import io.github.qmpevents.generator.model.Type.ValueSetType;
import io.github.qmpevents.generator.model.UnionCase;
import io.github.qmpevents.generator.model.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A message for an event of a spec. The plain message has every member, in the order of the schema. In a variation, one
 * member is left out, one object is in reverse order, or one value or case is another one, possibly one that the schema
 * does not list.
 */
final class SchemaMessage implements Type.Visitor<String> {
    /** The text in all values and cases that a schema does not list. */
    static final String NOT_LISTED = "not-listed";

    /** The depth at which recursive types end. */
    private static final int DEEPEST = 5;

    private static final String ENVELOPE =
            "{\"timestamp\": {\"seconds\": 1267020223, \"microseconds\": 435656}, \"event\": \"%s\"%s}";

    private final Spec spec;
    private final Decisions decisions;
    private int depth;

    private SchemaMessage(Spec spec, Decisions decisions) {
        this.spec = spec;
        this.decisions = decisions;
    }

    /**
     * Returns the plain message of an event, and its variations.
     *
     * @param most the most variations; others are left out evenly
     */
    static List<String> all(SpecEvent event, Spec spec, int most) {
        return all(event, spec, Decisions.plain(), most);
    }

    /** Returns a message of an event without any member that may be missing, and its variations. */
    static List<String> least(SpecEvent event, Spec spec) {
        return all(event, spec, Decisions.least(), Integer.MAX_VALUE);
    }

    private static List<String> all(SpecEvent event, Spec spec, Decisions plain, int most) {
        List<String> messages = new ArrayList<>();
        messages.add(new SchemaMessage(spec, plain).of(event));
        List<Decisions> variations = plain.variations();
        int step = 1 + variations.size() / most;
        for (int i = 0; i < variations.size(); i += step) {
            messages.add(new SchemaMessage(spec, variations.get(i)).of(event));
        }
        return messages;
    }

    /** Returns the plain message of an event, its variations, and the variations of those with another case. */
    static List<String> ofAllCases(SpecEvent event, Spec spec) {
        List<String> messages = new ArrayList<>();
        Deque<Decisions> open = new ArrayDeque<>(List.of(Decisions.plain()));
        while (!open.isEmpty()) {
            Decisions next = open.remove();
            messages.add(new SchemaMessage(spec, next).of(event));
            open.addAll(next.variations());
        }
        return messages;
    }

    private String of(SpecEvent event) {
        String data = event.data().accept(new EventData.Visitor<>() {
            @Override
            public String visit(EventData.None none) {
                return "";
            }

            @Override
            public String visit(EventData.Declared declared) {
                return ", \"data\": " + object(declared.members(), "");
            }

            @Override
            public String visit(EventData.Typed typed) {
                return ", \"data\": " + typed.type().accept(SchemaMessage.this);
            }

            @Override
            public String visit(EventData.Undeclared undeclared) {
                return ", \"data\": " + object(undeclared.members(), "");
            }
        });
        return ENVELOPE.formatted(event.name(), data);
    }

    private String object(List<Member> members, String more) {
        depth++;
        List<String> written = new ArrayList<>();
        for (Member member : members) {
            if (!member.isOptional() || (depth < DEEPEST && decisions.include())) {
                written.add("\"" + member.name() + "\": " + member.type().accept(this));
            }
        }
        if (!more.isEmpty()) {
            written.add(more);
        }
        if (written.size() > 1 && decisions.choose(2) == 1) {
            Collections.reverse(written);
        }
        depth--;
        return "{" + String.join(", ", written) + "}";
    }

    @Override
    public String visit(ScalarType type) {
        return switch (type) {
            case STRING -> decisions.choose(2) == 0 ? "\"a text\"" : "\"\\u00E4\\\"\\\\\\n\"";
            case BOOLEAN -> decisions.choose(2) == 0 ? "true" : "false";
            case INTEGER -> decisions.choose(2) == 0 ? "12" : "9223372036854775807";
            case INT64 -> decisions.choose(2) == 0 ? "12" : "-9223372036854775808";
            case INT8, INT16, INT32 -> "-3";
            case UINT8, UINT16, UINT32 -> "7";
            case UINT64 -> decisions.choose(2) == 0 ? "8" : "18446744073709551615";
            case NUMBER -> decisions.choose(2) == 0 ? "1.5" : "4";
            case NULL -> "null";
            case ANY -> "{\"any\": [1.50, null, \"x\"]}";
        };
    }

    @Override
    public String visit(ArrayType type) {
        if (depth >= DEEPEST || decisions.choose(2) == 1) {
            return "[]";
        }
        String first = type.element().accept(this);
        return "[" + first + ", " + first + "]";
    }

    @Override
    public String visit(ReferenceType type) {
        return spec.resolve(type).accept(this);
    }

    @Override
    public String visit(ValueSetType type) {
        List<Value> values = type.values();
        int chosen = decisions.choose(values.size() + 1);
        return "\"" + (chosen < values.size() ? values.get(chosen).text() : NOT_LISTED) + "\"";
    }

    @Override
    public String visit(ObjectType type) {
        return object(type.members(), "");
    }

    @Override
    public String visit(UnionType type) {
        List<Value> tags = tags(type);
        int chosen = decisions.chooseCase(tags.size() + 1);
        boolean isListed = chosen < tags.size();
        String value = isListed ? tags.get(chosen).text() : NOT_LISTED;
        List<Member> members = new ArrayList<>(type.members());
        members.removeIf(member -> member.name().equals(type.tag()));
        String tag = "\"" + type.tag() + "\": \"" + value + "\"";
        if (!isListed) {
            return object(members, tag + ", \"of-this-case\": [1, {\"a\": null}]");
        }
        Optional<Type> branch = branch(type, value);
        if (branch.isPresent() && branch.get() instanceof UnionType inner) {
            String rest = inner.accept(this);
            return object(members, tag + (rest.equals("{}") ? "" : ", " + rest.substring(1, rest.length() - 1)));
        }
        branch.ifPresent(object -> members.addAll(((ObjectType) object).members()));
        return object(members, tag);
    }

    private String scalar(AlternateType type) {
        for (Alternative alternative : type.alternatives()) {
            if (spec.resolve(alternative.type()) instanceof ScalarType scalar) {
                return scalar.accept(this);
            }
        }
        return type.alternatives().get(0).type().accept(this);
    }

    private List<Value> tags(UnionType type) {
        for (Member member : type.members()) {
            if (member.name().equals(type.tag())) {
                return ((ValueSetType) spec.resolve(member.type())).values();
            }
        }
        throw new AssertionError("a union without its tag");
    }

    private Optional<Type> branch(UnionType type, String value) {
        for (UnionCase branch : type.cases()) {
            if (branch.value().equals(value)) {
                return Optional.of(spec.resolve(branch.type()));
            }
        }
        return Optional.empty();
    }

    @Override
    public String visit(AlternateType type) {
        if (depth >= DEEPEST) {
            return scalar(type);
        }
        int chosen = decisions.chooseCase(type.alternatives().size() + 1);
        if (chosen < type.alternatives().size()) {
            Alternative alternative = type.alternatives().get(chosen);
            return alternative.type().accept(this);
        }
        return ofOtherKind(type);
    }

    /** Returns a value of a kind that an alternate does not list. */
    private String ofOtherKind(AlternateType type) {
        List<String> values = new ArrayList<>(
                List.of("[\"" + NOT_LISTED + "\"]", "{\"" + NOT_LISTED + "\": 1}", "null", "true", "1", "\"a\""));
        for (Alternative alternative : type.alternatives()) {
            Type resolved = spec.resolve(alternative.type());
            String sample = new SchemaMessage(spec, Decisions.plain()).deep(resolved);
            values.removeIf(value -> kind(value) == kind(sample));
        }
        return values.get(0);
    }

    private String deep(Type type) {
        depth = DEEPEST;
        return type.accept(this);
    }

    /** Returns a character for the kind of a JSON value. */
    private static char kind(String json) {
        char first = json.charAt(0);
        return first == '-' || Character.isDigit(first) ? '0' : first == 'f' ? 't' : first;
    }
}
