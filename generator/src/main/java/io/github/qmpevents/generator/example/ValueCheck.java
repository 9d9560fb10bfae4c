package io.github.qmpevents.generator.example;

import io.github.qmpevents.generator.json.JsonNode;
import io.github.qmpevents.generator.json.JsonNode.ArrayNode;
import io.github.qmpevents.generator.json.JsonNode.BooleanNode;
import io.github.qmpevents.generator.json.JsonNode.MemberNode;
import io.github.qmpevents.generator.json.JsonNode.NullNode;
import io.github.qmpevents.generator.json.JsonNode.NumberNode;
import io.github.qmpevents.generator.json.JsonNode.ObjectNode;
import io.github.qmpevents.generator.json.JsonNode.StringNode;
import io.github.qmpevents.generator.model.Alternative;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.model.Spec;
import io.github.qmpevents.generator.model.Type;
import io.github.qmpevents.generator.model.Type.AlternateType;
import io.github.qmpevents.generator.model.Type.ArrayType;
import io.github.qmpevents.generator.model.Type.Extent;
import io.github.qmpevents.generator.model.Type.ObjectType;
import io.github.qmpevents.generator.model.Type.ReferenceType;
import io.github.qmpevents.generator.model.Type.UnionType;
import io.github.qmpevents.generator.model.Type.ValueSetType;
import io.github.qmpevents.generator.model.TypeKind;
import io.github.qmpevents.generator.model.UnionCase;
import io.github.qmpevents.generator.model.Value;
import io.github.qmpevents.generator.source.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A visitor that checks one value of an example against its type. Each method returns the check of the data. */
final class ValueCheck implements Type.Visitor<DataCheck> {
    private final DataCheck check;
    private final Spec spec;
    private final ExpectedType expected;
    private final Passage example;
    private final JsonNode value;

    ValueCheck(DataCheck check, Spec spec, ExpectedType expected, Passage example, JsonNode value) {
        this.check = check;
        this.spec = spec;
        this.expected = expected;
        this.example = example;
        this.value = value;
    }

    private DataCheck mismatch(String type) {
        check.mismatch(expected, example, value, type);
        return check;
    }

    @Override
    public DataCheck visit(ScalarType type) {
        boolean isRight = isOf(TypeKind.of(type))
                && (!(value instanceof NumberNode number) || fits(new ExampleNumber(number), type));
        return isRight ? check : mismatch(expected.label());
    }

    /**
     * Returns true if the value is of the kind that a type has. An alternate has several kinds, so it never matches.
     */
    private boolean isOf(TypeKind kind) {
        return switch (kind) {
            case STRING -> value instanceof StringNode;
            case NUMBER -> value instanceof NumberNode;
            case BOOLEAN -> value instanceof BooleanNode;
            case NULL -> value instanceof NullNode;
            case ARRAY -> value instanceof ArrayNode;
            case OBJECT -> value instanceof ObjectNode;
            case ALTERNATE -> false;
            case ANY -> true;
        };
    }

    private boolean fits(ExampleNumber number, ScalarType type) {
        return number.fits(type) && (!type.isInteger() || expected.isFreelyWritten() || number.isPlain());
    }

    @Override
    public DataCheck visit(ArrayType type) {
        if (!(value instanceof ArrayNode array)) {
            return mismatch("array");
        }
        for (JsonNode element : array.elements()) {
            check.check(expected.element(type.element()), example, element);
        }
        return check;
    }

    @Override
    public DataCheck visit(ReferenceType type) {
        check.check(expected.as(spec.resolve(type)), example, value);
        return check;
    }

    @Override
    public DataCheck visit(ValueSetType type) {
        if (!(value instanceof StringNode string)) {
            return mismatch(ScalarType.STRING.label());
        }
        if (type.extent() == Extent.CLOSED && !lists(type, string.text())) {
            check.unlisted(expected, example, string);
        }
        return check;
    }

    private static boolean lists(ValueSetType type, String text) {
        for (Value listed : type.values()) {
            if (listed.text().equals(text)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public DataCheck visit(ObjectType type) {
        if (!(value instanceof ObjectNode object)) {
            return mismatch("object");
        }
        check.checkMembers(expected, type.members(), example, object);
        return check;
    }

    @Override
    public DataCheck visit(UnionType type) {
        if (!(value instanceof ObjectNode object)) {
            return mismatch("object");
        }
        check.checkMembers(expected, members(type, object), example, object);
        return check;
    }

    /** Returns the members of a union for the tag of an object. */
    private List<Member> members(UnionType union, ObjectNode object) {
        List<Member> members = new ArrayList<>(union.members());
        Optional<MemberNode> tag = object.member(union.tag());
        if (tag.isPresent() && tag.get().value() instanceof StringNode shown) {
            for (UnionCase branch : union.cases()) {
                if (branch.value().equals(shown.text())) {
                    Type type = spec.resolve(branch.type());
                    members.addAll(
                            type instanceof UnionType inner ? members(inner, object) : ((ObjectType) type).members());
                }
            }
        }
        return members;
    }

    @Override
    public DataCheck visit(AlternateType type) {
        for (Alternative alternative : type.alternatives()) {
            Type resolved = spec.resolve(alternative.type());
            if (isOf(TypeKind.of(resolved))) {
                check.check(expected.as(resolved), example, value);
                return check;
            }
        }
        return mismatch("one of several types");
    }
}
