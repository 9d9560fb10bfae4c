package io.github.qmpevents.generator.qapi.check;

import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.qapi.schema.QapiBranch;
import io.github.qmpevents.generator.qapi.schema.QapiData;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.ObjectDefinition;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiAlternate;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiCommand;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiEnum;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiEvent;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiSimpleUnion;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiStruct;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiUnion;
import io.github.qmpevents.generator.qapi.schema.QapiFeature;
import io.github.qmpevents.generator.qapi.schema.QapiMember;
import io.github.qmpevents.generator.qapi.schema.QapiSchema;
import io.github.qmpevents.generator.qapi.schema.QapiType;
import io.github.qmpevents.generator.qapi.schema.QapiValue;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names that the doc comment of a definition may describe. */
final class DescribedNames implements QapiDefinition.Visitor {
    private final QapiSchema schema;
    private final Map<String, Location> own = new LinkedHashMap<>();
    private final Set<String> known = new HashSet<>();
    private final Map<String, Location> features = new LinkedHashMap<>();

    /** Creates the names for a definition. */
    DescribedNames(QapiSchema schema, QapiDefinition definition) {
        this.schema = schema;
        addFeatures(definition.header().features());
        definition.accept(this);
    }

    /** Returns the members and values that the definition itself lists, with their locations. */
    Map<String, Location> own() {
        return own;
    }

    /** Returns all names of members, values and branches that the comment may describe. */
    Set<String> known() {
        return known;
    }

    /** Returns the features of the definition and of its parts, with their locations. */
    Map<String, Location> features() {
        return features;
    }

    @Override
    public void visit(QapiEnum enumeration) {
        for (QapiValue value : enumeration.values()) {
            addOwn(value.name(), value.location(), value.features());
        }
    }

    @Override
    public void visit(QapiStruct struct) {
        addObject(struct);
    }

    @Override
    public void visit(QapiUnion union) {
        addObject(union);
        addBranches(union.branches());
    }

    @Override
    public void visit(QapiSimpleUnion union) {
        known.add("type");
        known.add("data");
        addBranches(union.branches());
    }

    @Override
    public void visit(QapiAlternate alternate) {
        for (QapiBranch branch : alternate.branches()) {
            addOwn(branch.name(), branch.location(), List.of());
        }
    }

    @Override
    public void visit(QapiEvent event) {
        addData(event.data());
    }

    @Override
    public void visit(QapiCommand command) {
        addData(command.arguments());
    }

    private void addObject(ObjectDefinition object) {
        addKnown(object);
        addOwn(object.members());
    }

    private void addKnown(ObjectDefinition object) {
        for (QapiMember member : schema.members(object)) {
            known.add(member.name());
        }
    }

    private void addBranches(List<QapiBranch> branches) {
        for (QapiBranch branch : branches) {
            known.add(branch.name());
        }
    }

    /** Adds the members of the type of the data: the comment may describe them, even if the type's comment does too. */
    private void addData(QapiData data) {
        if (data instanceof QapiData.Inline inline) {
            addOwn(inline.members());
        } else if (data instanceof QapiData.OfType named) {
            Optional<ObjectDefinition> object = schema.object(named.type().name());
            if (object.isPresent()) {
                addKnown(object.get());
            }
        }
    }

    private void addOwn(List<QapiMember> members) {
        addOwn(members, "");
    }

    private void addOwn(List<QapiMember> members, String holder) {
        for (QapiMember member : members) {
            if (member.type() instanceof QapiType.Nested nested) {
                known.add(member.name());
                addOwn(nested.members(), holder + member.name() + ".");
            } else {
                addOwn(holder + member.name(), member.location(), member.features());
            }
        }
    }

    private void addOwn(String name, Location location, List<QapiFeature> ownFeatures) {
        own.put(name, location);
        known.add(name);
        addFeatures(ownFeatures);
    }

    private void addFeatures(List<QapiFeature> some) {
        for (QapiFeature feature : some) {
            features.putIfAbsent(feature.name(), feature.location());
        }
    }
}
