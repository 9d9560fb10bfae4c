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

/**
 * The events as a user of a JSON binding would write them by hand: as plain as possible, so that the binding is at its
 * best.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "event")
@JsonSubTypes({
    @JsonSubTypes.Type(value = BoundEvent.BalloonChange.class, name = "BALLOON_CHANGE"),
    @JsonSubTypes.Type(value = BoundEvent.BlockIoError.class, name = "BLOCK_IO_ERROR"),
    @JsonSubTypes.Type(value = BoundEvent.BlockJobCancelled.class, name = "BLOCK_JOB_CANCELLED"),
    @JsonSubTypes.Type(value = BoundEvent.BlockJobCompleted.class, name = "BLOCK_JOB_COMPLETED"),
    @JsonSubTypes.Type(value = BoundEvent.BlockJobError.class, name = "BLOCK_JOB_ERROR"),
    @JsonSubTypes.Type(value = BoundEvent.BlockJobReady.class, name = "BLOCK_JOB_READY"),
    @JsonSubTypes.Type(value = BoundEvent.DeviceDeleted.class, name = "DEVICE_DELETED"),
    @JsonSubTypes.Type(value = BoundEvent.DeviceTrayMoved.class, name = "DEVICE_TRAY_MOVED"),
    @JsonSubTypes.Type(value = BoundEvent.GuestPanicked.class, name = "GUEST_PANICKED"),
    @JsonSubTypes.Type(value = BoundEvent.Reset.class, name = "RESET"),
    @JsonSubTypes.Type(value = BoundEvent.Resume.class, name = "RESUME"),
    @JsonSubTypes.Type(value = BoundEvent.RtcChange.class, name = "RTC_CHANGE"),
    @JsonSubTypes.Type(value = BoundEvent.Shutdown.class, name = "SHUTDOWN"),
    @JsonSubTypes.Type(value = BoundEvent.SpiceConnected.class, name = "SPICE_CONNECTED"),
    @JsonSubTypes.Type(value = BoundEvent.SpiceDisconnected.class, name = "SPICE_DISCONNECTED"),
    @JsonSubTypes.Type(value = BoundEvent.SpiceInitialized.class, name = "SPICE_INITIALIZED"),
    @JsonSubTypes.Type(value = BoundEvent.Stop.class, name = "STOP"),
    @JsonSubTypes.Type(value = BoundEvent.Suspend.class, name = "SUSPEND"),
    @JsonSubTypes.Type(value = BoundEvent.SuspendDisk.class, name = "SUSPEND_DISK"),
    @JsonSubTypes.Type(value = BoundEvent.VncConnected.class, name = "VNC_CONNECTED"),
    @JsonSubTypes.Type(value = BoundEvent.VncDisconnected.class, name = "VNC_DISCONNECTED"),
    @JsonSubTypes.Type(value = BoundEvent.VncInitialized.class, name = "VNC_INITIALIZED"),
    @JsonSubTypes.Type(value = BoundEvent.Wakeup.class, name = "WAKEUP"),
    @JsonSubTypes.Type(value = BoundEvent.Watchdog.class, name = "WATCHDOG")
})
@JSONType(
        typeKey = "event",
        seeAlso = {
            BoundEvent.BalloonChange.class,
            BoundEvent.BlockIoError.class,
            BoundEvent.BlockJobCancelled.class,
            BoundEvent.BlockJobCompleted.class,
            BoundEvent.BlockJobError.class,
            BoundEvent.BlockJobReady.class,
            BoundEvent.DeviceDeleted.class,
            BoundEvent.DeviceTrayMoved.class,
            BoundEvent.GuestPanicked.class,
            BoundEvent.Reset.class,
            BoundEvent.Resume.class,
            BoundEvent.RtcChange.class,
            BoundEvent.Shutdown.class,
            BoundEvent.SpiceConnected.class,
            BoundEvent.SpiceDisconnected.class,
            BoundEvent.SpiceInitialized.class,
            BoundEvent.Stop.class,
            BoundEvent.Suspend.class,
            BoundEvent.SuspendDisk.class,
            BoundEvent.VncConnected.class,
            BoundEvent.VncDisconnected.class,
            BoundEvent.VncInitialized.class,
            BoundEvent.Wakeup.class,
            BoundEvent.Watchdog.class
        })
@SuppressWarnings("SameNameButDifferent") // Each event has its own data.
sealed interface BoundEvent {
    Map<String, Class<?>> CLASSES = Arrays.stream(BoundEvent.class.getPermittedSubclasses())
            .collect(Collectors.toUnmodifiableMap(BoundEvent::nameOf, Function.identity()));

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
    record BalloonChange(Timestamp timestamp, Data data) implements BoundEvent {
        record Data(long actual) {}
    }

    @JSONType(typeName = "BLOCK_IO_ERROR")
    record BlockIoError(Timestamp timestamp, Data data) implements BoundEvent {
        record Data(String device, String operation, String action) {}
    }

    @JSONType(typeName = "BLOCK_JOB_CANCELLED")
    record BlockJobCancelled(Timestamp timestamp, Data data) implements BoundEvent {
        record Data(String type, String device, long len, long offset, long speed) {}
    }

    @JSONType(typeName = "BLOCK_JOB_COMPLETED")
    record BlockJobCompleted(Timestamp timestamp, Data data) implements BoundEvent {
        record Data(
                String type,
                String device,
                long len,
                long offset,
                long speed,
                @Nullable String error) {}
    }

    @JSONType(typeName = "BLOCK_JOB_ERROR")
    record BlockJobError(Timestamp timestamp, Data data) implements BoundEvent {
        record Data(String device, String operation, String action) {}
    }

    @JSONType(typeName = "BLOCK_JOB_READY")
    record BlockJobReady(Timestamp timestamp, Data data) implements BoundEvent {
        record Data(String device) {}
    }

    @JSONType(typeName = "DEVICE_DELETED")
    record DeviceDeleted(Timestamp timestamp, Data data) implements BoundEvent {
        record Data(@Nullable String device, String path) {}
    }

    @JSONType(typeName = "DEVICE_TRAY_MOVED")
    record DeviceTrayMoved(Timestamp timestamp, Data data) implements BoundEvent {
        record Data(
                String device,

                @JsonProperty("tray-open") @SerializedName("tray-open")
                boolean trayOpen) {}
    }

    @JSONType(typeName = "GUEST_PANICKED")
    record GuestPanicked(Timestamp timestamp, Data data) implements BoundEvent {
        record Data(String action) {}
    }

    @JSONType(typeName = "RESET")
    record Reset(Timestamp timestamp) implements BoundEvent {}

    @JSONType(typeName = "RESUME")
    record Resume(Timestamp timestamp) implements BoundEvent {}

    @JSONType(typeName = "RTC_CHANGE")
    record RtcChange(Timestamp timestamp, Data data) implements BoundEvent {
        record Data(long offset) {}
    }

    @JSONType(typeName = "SHUTDOWN")
    record Shutdown(Timestamp timestamp) implements BoundEvent {}

    @JSONType(typeName = "SPICE_CONNECTED")
    record SpiceConnected(Timestamp timestamp, Data data) implements BoundEvent {
        record Data(SpiceAddress server, SpiceAddress client) {}
    }

    @JSONType(typeName = "SPICE_DISCONNECTED")
    record SpiceDisconnected(Timestamp timestamp, Data data) implements BoundEvent {
        record Data(SpiceAddress server, SpiceAddress client) {}
    }

    @JSONType(typeName = "SPICE_INITIALIZED")
    record SpiceInitialized(Timestamp timestamp, Data data) implements BoundEvent {
        record Data(SpiceServer server, SpiceChannel client) {}
    }

    @JSONType(typeName = "STOP")
    record Stop(Timestamp timestamp) implements BoundEvent {}

    @JSONType(typeName = "SUSPEND")
    record Suspend(Timestamp timestamp) implements BoundEvent {}

    @JSONType(typeName = "SUSPEND_DISK")
    record SuspendDisk(Timestamp timestamp) implements BoundEvent {}

    @JSONType(typeName = "VNC_CONNECTED")
    record VncConnected(Timestamp timestamp, Data data) implements BoundEvent {
        record Data(VncServer server, VncAddress client) {}
    }

    @JSONType(typeName = "VNC_DISCONNECTED")
    record VncDisconnected(Timestamp timestamp, Data data) implements BoundEvent {
        record Data(VncServer server, VncClient client) {}
    }

    @JSONType(typeName = "VNC_INITIALIZED")
    record VncInitialized(Timestamp timestamp, Data data) implements BoundEvent {
        record Data(VncServer server, VncClient client) {}
    }

    @JSONType(typeName = "WAKEUP")
    record Wakeup(Timestamp timestamp) implements BoundEvent {}

    @JSONType(typeName = "WATCHDOG")
    record Watchdog(Timestamp timestamp, Data data) implements BoundEvent {
        record Data(String action) {}
    }
}
