package io.github.qmpevents.benchmark;

import com.alibaba.fastjson2.annotation.JSONType;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.google.gson.annotations.SerializedName;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The events as a user of a JSON binding would write them by hand: as plain as they can be, so that the binding is at its best. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "event")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PlainEvent.BalloonChange.class, name = "BALLOON_CHANGE"),
    @JsonSubTypes.Type(value = PlainEvent.BlockIoError.class, name = "BLOCK_IO_ERROR"),
    @JsonSubTypes.Type(value = PlainEvent.BlockJobCancelled.class, name = "BLOCK_JOB_CANCELLED"),
    @JsonSubTypes.Type(value = PlainEvent.BlockJobCompleted.class, name = "BLOCK_JOB_COMPLETED"),
    @JsonSubTypes.Type(value = PlainEvent.BlockJobError.class, name = "BLOCK_JOB_ERROR"),
    @JsonSubTypes.Type(value = PlainEvent.BlockJobReady.class, name = "BLOCK_JOB_READY"),
    @JsonSubTypes.Type(value = PlainEvent.DeviceDeleted.class, name = "DEVICE_DELETED"),
    @JsonSubTypes.Type(value = PlainEvent.DeviceTrayMoved.class, name = "DEVICE_TRAY_MOVED"),
    @JsonSubTypes.Type(value = PlainEvent.GuestPanicked.class, name = "GUEST_PANICKED"),
    @JsonSubTypes.Type(value = PlainEvent.Reset.class, name = "RESET"),
    @JsonSubTypes.Type(value = PlainEvent.Resume.class, name = "RESUME"),
    @JsonSubTypes.Type(value = PlainEvent.RtcChange.class, name = "RTC_CHANGE"),
    @JsonSubTypes.Type(value = PlainEvent.Shutdown.class, name = "SHUTDOWN"),
    @JsonSubTypes.Type(value = PlainEvent.SpiceConnected.class, name = "SPICE_CONNECTED"),
    @JsonSubTypes.Type(value = PlainEvent.SpiceDisconnected.class, name = "SPICE_DISCONNECTED"),
    @JsonSubTypes.Type(value = PlainEvent.SpiceInitialized.class, name = "SPICE_INITIALIZED"),
    @JsonSubTypes.Type(value = PlainEvent.Stop.class, name = "STOP"),
    @JsonSubTypes.Type(value = PlainEvent.Suspend.class, name = "SUSPEND"),
    @JsonSubTypes.Type(value = PlainEvent.SuspendDisk.class, name = "SUSPEND_DISK"),
    @JsonSubTypes.Type(value = PlainEvent.VncConnected.class, name = "VNC_CONNECTED"),
    @JsonSubTypes.Type(value = PlainEvent.VncDisconnected.class, name = "VNC_DISCONNECTED"),
    @JsonSubTypes.Type(value = PlainEvent.VncInitialized.class, name = "VNC_INITIALIZED"),
    @JsonSubTypes.Type(value = PlainEvent.Wakeup.class, name = "WAKEUP"),
    @JsonSubTypes.Type(value = PlainEvent.Watchdog.class, name = "WATCHDOG")
})
@JSONType(
        typeKey = "event",
        seeAlso = {
            PlainEvent.BalloonChange.class,
            PlainEvent.BlockIoError.class,
            PlainEvent.BlockJobCancelled.class,
            PlainEvent.BlockJobCompleted.class,
            PlainEvent.BlockJobError.class,
            PlainEvent.BlockJobReady.class,
            PlainEvent.DeviceDeleted.class,
            PlainEvent.DeviceTrayMoved.class,
            PlainEvent.GuestPanicked.class,
            PlainEvent.Reset.class,
            PlainEvent.Resume.class,
            PlainEvent.RtcChange.class,
            PlainEvent.Shutdown.class,
            PlainEvent.SpiceConnected.class,
            PlainEvent.SpiceDisconnected.class,
            PlainEvent.SpiceInitialized.class,
            PlainEvent.Stop.class,
            PlainEvent.Suspend.class,
            PlainEvent.SuspendDisk.class,
            PlainEvent.VncConnected.class,
            PlainEvent.VncDisconnected.class,
            PlainEvent.VncInitialized.class,
            PlainEvent.Wakeup.class,
            PlainEvent.Watchdog.class
        })
@SuppressWarnings("SameNameButDifferent") // Each event has data of its own.
sealed interface PlainEvent {
    Map<String, Class<?>> CLASSES = Arrays.stream(PlainEvent.class.getPermittedSubclasses())
            .collect(Collectors.toUnmodifiableMap(PlainEvent::nameOf, Function.identity()));

    Timestamp timestamp();

    private static String nameOf(Class<?> type) {
        return Objects.requireNonNull(type.getAnnotation(JSONType.class)).typeName();
    }

    record Timestamp(long seconds, long microseconds) {}

    record SpiceAddress(String host, String port, String family) {}

    record SpiceServer(
            String host,
            String port,
            String family,
            @Nullable String auth) {}

    record SpiceChannel(
            String host,
            String port,
            String family,

            @JsonProperty("connection-id") @SerializedName("connection-id")
            long connectionId,

            @JsonProperty("channel-type") @SerializedName("channel-type")
            long channelType,

            @JsonProperty("channel-id") @SerializedName("channel-id")
            long channelId,

            boolean tls) {}

    record VncAddress(String host, String service, String family) {}

    record VncServer(
            String host,
            String service,
            String family,
            @Nullable String auth) {}

    record VncClient(
            String host,
            String service,
            String family,

            @JsonProperty("x509_dname") @SerializedName("x509_dname") @Nullable
            String x509Dname,

            @JsonProperty("sasl_username") @SerializedName("sasl_username") @Nullable
            String saslUsername) {}

    @JSONType(typeName = "BALLOON_CHANGE")
    record BalloonChange(Timestamp timestamp, Data data) implements PlainEvent {
        record Data(long actual) {}
    }

    @JSONType(typeName = "BLOCK_IO_ERROR")
    record BlockIoError(Timestamp timestamp, Data data) implements PlainEvent {
        record Data(String device, String operation, String action) {}
    }

    @JSONType(typeName = "BLOCK_JOB_CANCELLED")
    record BlockJobCancelled(Timestamp timestamp, Data data) implements PlainEvent {
        record Data(String type, String device, long len, long offset, long speed) {}
    }

    @JSONType(typeName = "BLOCK_JOB_COMPLETED")
    record BlockJobCompleted(Timestamp timestamp, Data data) implements PlainEvent {
        record Data(
                String type,
                String device,
                long len,
                long offset,
                long speed,
                @Nullable String error) {}
    }

    @JSONType(typeName = "BLOCK_JOB_ERROR")
    record BlockJobError(Timestamp timestamp, Data data) implements PlainEvent {
        record Data(String device, String operation, String action) {}
    }

    @JSONType(typeName = "BLOCK_JOB_READY")
    record BlockJobReady(Timestamp timestamp, Data data) implements PlainEvent {
        record Data(String device) {}
    }

    @JSONType(typeName = "DEVICE_DELETED")
    record DeviceDeleted(Timestamp timestamp, Data data) implements PlainEvent {
        record Data(@Nullable String device, String path) {}
    }

    @JSONType(typeName = "DEVICE_TRAY_MOVED")
    record DeviceTrayMoved(Timestamp timestamp, Data data) implements PlainEvent {
        record Data(
                String device,

                @JsonProperty("tray-open") @SerializedName("tray-open")
                boolean trayOpen) {}
    }

    @JSONType(typeName = "GUEST_PANICKED")
    record GuestPanicked(Timestamp timestamp, Data data) implements PlainEvent {
        record Data(String action) {}
    }

    @JSONType(typeName = "RESET")
    record Reset(Timestamp timestamp) implements PlainEvent {}

    @JSONType(typeName = "RESUME")
    record Resume(Timestamp timestamp) implements PlainEvent {}

    @JSONType(typeName = "RTC_CHANGE")
    record RtcChange(Timestamp timestamp, Data data) implements PlainEvent {
        record Data(long offset) {}
    }

    @JSONType(typeName = "SHUTDOWN")
    record Shutdown(Timestamp timestamp) implements PlainEvent {}

    @JSONType(typeName = "SPICE_CONNECTED")
    record SpiceConnected(Timestamp timestamp, Data data) implements PlainEvent {
        record Data(SpiceAddress server, SpiceAddress client) {}
    }

    @JSONType(typeName = "SPICE_DISCONNECTED")
    record SpiceDisconnected(Timestamp timestamp, Data data) implements PlainEvent {
        record Data(SpiceAddress server, SpiceAddress client) {}
    }

    @JSONType(typeName = "SPICE_INITIALIZED")
    record SpiceInitialized(Timestamp timestamp, Data data) implements PlainEvent {
        record Data(SpiceServer server, SpiceChannel client) {}
    }

    @JSONType(typeName = "STOP")
    record Stop(Timestamp timestamp) implements PlainEvent {}

    @JSONType(typeName = "SUSPEND")
    record Suspend(Timestamp timestamp) implements PlainEvent {}

    @JSONType(typeName = "SUSPEND_DISK")
    record SuspendDisk(Timestamp timestamp) implements PlainEvent {}

    @JSONType(typeName = "VNC_CONNECTED")
    record VncConnected(Timestamp timestamp, Data data) implements PlainEvent {
        record Data(VncServer server, VncAddress client) {}
    }

    @JSONType(typeName = "VNC_DISCONNECTED")
    record VncDisconnected(Timestamp timestamp, Data data) implements PlainEvent {
        record Data(VncServer server, VncClient client) {}
    }

    @JSONType(typeName = "VNC_INITIALIZED")
    record VncInitialized(Timestamp timestamp, Data data) implements PlainEvent {
        record Data(VncServer server, VncClient client) {}
    }

    @JSONType(typeName = "WAKEUP")
    record Wakeup(Timestamp timestamp) implements PlainEvent {}

    @JSONType(typeName = "WATCHDOG")
    record Watchdog(Timestamp timestamp, Data data) implements PlainEvent {
        record Data(String action) {}
    }
}
