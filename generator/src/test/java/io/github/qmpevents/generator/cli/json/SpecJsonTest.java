package io.github.qmpevents.generator.cli.json;

import static io.github.qmpevents.fixtures.TestModel.INT;
import static io.github.qmpevents.fixtures.TestModel.closed;
import static io.github.qmpevents.fixtures.TestModel.event;
import static io.github.qmpevents.fixtures.TestModel.member;
import static io.github.qmpevents.fixtures.TestModel.object;
import static io.github.qmpevents.fixtures.TestModel.open;
import static io.github.qmpevents.fixtures.TestModel.optional;
import static io.github.qmpevents.fixtures.TestModel.spec;
import static io.github.qmpevents.fixtures.TestModel.specWithExamplesOnly;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.model.Description;
import io.github.qmpevents.generator.model.EventData;
import io.github.qmpevents.generator.model.Type;
import io.github.qmpevents.generator.model.Type.Extent;
import io.github.qmpevents.generator.model.Type.ValueSetType;
import io.github.qmpevents.generator.model.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpecJsonTest {
    @Test
    void showsTheDeclarationsOfTheSpec() {
        assertThat(SpecJson.of(spec(
                        event("RESET", 4, new EventData.None()),
                        event(
                                "SPICE_CONNECTED",
                                10,
                                member("server", 11, object(optional("port", 12, INT))),
                                member("family", 13, closed("ipv4", "größer \"6\"")),
                                member("type", 14, open("stream"))))))
                .isEqualTo("""
                        {
                          "version" : 1,
                          "events" : [ {
                            "name" : "RESET",
                            "line" : 4,
                            "hasData" : false,
                            "members" : [ ]
                          }, {
                            "name" : "SPICE_CONNECTED",
                            "line" : 10,
                            "hasData" : true,
                            "members" : [ {
                              "name" : "server",
                              "line" : 11,
                              "type" : "object",
                              "optional" : false,
                              "values" : null,
                              "members" : [ {
                                "name" : "port",
                                "line" : 12,
                                "type" : "int",
                                "optional" : true,
                                "values" : null,
                                "members" : [ ]
                              } ]
                            }, {
                              "name" : "family",
                              "line" : 13,
                              "type" : "string",
                              "optional" : false,
                              "values" : [ "ipv4", "größer \\"6\\"" ],
                              "members" : [ ]
                            }, {
                              "name" : "type",
                              "line" : 14,
                              "type" : "string",
                              "optional" : false,
                              "values" : [ "stream" ],
                              "open" : true,
                              "members" : [ ]
                            } ]
                          } ]
                        }
                        """);
    }

    @Test
    void separatesInferencesFromDeclarations() {
        assertThat(SpecJson.of(specWithExamplesOnly())).isEqualTo("""
                        {
                          "version" : 1,
                          "events" : [ {
                            "name" : "ACPI_DEVICE_OST",
                            "line" : 1,
                            "hasData" : true,
                            "externalType" : "ACPIOSTInfo",
                            "members" : [ ],
                            "inferredMembers" : [ {
                              "name" : "slot",
                              "line" : 9,
                              "type" : "string",
                              "optional" : true,
                              "values" : null,
                              "members" : [ ]
                            } ]
                          }, {
                            "name" : "VNC_CONNECTED",
                            "line" : 20,
                            "hasData" : true,
                            "proseData" : true,
                            "members" : [ ]
                          }, {
                            "name" : "DUMP_COMPLETED",
                            "line" : 30,
                            "hasData" : true,
                            "members" : [ {
                              "name" : "result",
                              "line" : 31,
                              "type" : "unknown",
                              "optional" : false,
                              "externalType" : "DumpQueryResult",
                              "inferredFromExample" : "object",
                              "values" : null,
                              "members" : [ ],
                              "inferredMembers" : [ {
                                "name" : "total",
                                "line" : 35,
                                "type" : "int",
                                "optional" : false,
                                "values" : null,
                                "members" : [ ]
                              } ]
                            }, {
                              "name" : "action",
                              "line" : 32,
                              "type" : "unknown",
                              "optional" : false,
                              "inferredFromExample" : "string",
                              "values" : [ "stop" ],
                              "members" : [ ]
                            }, {
                              "name" : "reason",
                              "line" : 33,
                              "type" : "unknown",
                              "optional" : false,
                              "values" : null,
                              "members" : [ ]
                            } ]
                          } ]
                        }
                        """);
    }

    @Test
    void theValuesOfASetAreStringsEvenIfTheyHaveDescriptions() {
        Value plain = new Value("on", Description.NONE);
        Value described = new Value("off", Description.of("It is silent."));
        Type type = new ValueSetType(List.of(plain, described), Extent.CLOSED);

        assertThat(SpecJson.of(spec(event("ALARM", 4, member("state", 5, type)))))
                .contains("""
                        "values" : [ "on", "off" ],
                        "valueDetails" : [ {
                          "name" : "off",
                          "description" : "It is silent."
                        } ],
                        """.indent(6));
    }
}
