package io.github.qmpevents.client.qemu;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.qemu.ACPIOSTInfo;
import io.github.qmpevents.qemu.ACPISlotType;
import io.github.qmpevents.qemu.AcpiDeviceOstEvent;
import io.github.qmpevents.qemu.DeviceDeletedEvent;
import io.github.qmpevents.qemu.DeviceTrayMovedEvent;
import io.github.qmpevents.qemu.MemoryDeviceSizeChangeEvent;
import io.github.qmpevents.qemu.VserportChangeEvent;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The events of the devices of a real machine, other than disks. */
@UsesQemu
@Timeout(120)
class DeviceEventsTest {
    private static final int FIRST_SLOT = 0xa00;
    private static final int EJECT_REQUEST = 3;
    private static final int SUCCESS = 0;
    private static final byte[] PLUG = new byte[8];

    @TempDir
    Path directory;

    @Test
    void aDeviceIsDeleted() throws Exception {
        try (Machine machine =
                Machine.start(directory, List.of("-M", "pc,usb=on", "-S", "-device", "usb-tablet,id=tab0"))) {
            machine.execute("device_del", "{\"id\": \"tab0\"}");
            DeviceDeletedEvent deleted = machine.next(DeviceDeletedEvent.class);
            assertThat(deleted)
                    .isEqualTo(new DeviceDeletedEvent(
                            deleted.timestamp(), Optional.of("tab0"), "/machine/peripheral/tab0"));
        }
    }

    @Test
    void aTrayMoves() throws Exception {
        try (Machine machine = Machine.start(directory, List.of("-M", "pc", "-S", "-device", "ide-cd,id=cd0"))) {
            machine.execute("blockdev-open-tray", "{\"id\": \"cd0\"}");
            DeviceTrayMovedEvent moved = machine.next(DeviceTrayMovedEvent.class);
            assertThat(moved).isEqualTo(new DeviceTrayMovedEvent(moved.timestamp(), "", Optional.of("cd0"), true));
        }
    }

    /** Without ports with other numbers, port 0 is open from the start of the driver to the reset of the device. */
    @Test
    void theGuestClosesASerialPort() throws Exception {
        List<String> port = List.of(
                "-device", "virtio-serial-pci,addr=5",
                "-chardev", "null,id=nowhere",
                "-device", "virtconsole,id=port0,chardev=nowhere");
        try (Machine machine = Machine.start(directory, pc(port));
                QtestConnection guest = QtestConnection.open(directory)) {
            VirtioDevice device = new VirtioDevice(guest, 5);
            device.start();
            device.reset();
            VserportChangeEvent change = machine.next(VserportChangeEvent.class);
            assertThat(change).isEqualTo(new VserportChangeEvent(change.timestamp(), "port0", false));
        }
    }

    @Test
    void theGuestPlugsInMemory() throws Exception {
        List<String> memory = List.of(
                "-object", "memory-backend-ram,id=backend,size=16M",
                "-device", "virtio-mem-pci,id=memory0,memdev=backend,block-size=2M,requested-size=16M,addr=4");
        try (Machine machine = Machine.start(directory, pc(memory));
                QtestConnection guest = QtestConnection.open(directory)) {
            long address = Long.decode(machine.execute("qom-get", """
                    {"path": "/machine/peripheral/memory0", "property": "memaddr"}""").toString());
            new VirtioDevice(guest, 4).request(0, PLUG, blocks(address, 1), 10);
            MemoryDeviceSizeChangeEvent change = machine.next(MemoryDeviceSizeChangeEvent.class);
            assertThat(change)
                    .isEqualTo(new MemoryDeviceSizeChangeEvent(
                            change.timestamp(),
                            Optional.of("memory0"),
                            2 << 20,
                            Optional.of("/machine/peripheral/memory0")));
        }
    }

    private static byte[] blocks(long address, int count) {
        byte[] bytes = new byte[16];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putLong(address).putLong(count);
        return bytes;
    }

    @Test
    void theGuestAnswersARequestToEject() throws Exception {
        List<String> module = List.of(
                "-object", "memory-backend-ram,id=backend,size=16M",
                "-device", "pc-dimm,id=dimm0,memdev=backend");
        try (Machine machine = Machine.start(directory, pc(module));
                QtestConnection guest = QtestConnection.open(directory)) {
            guest.outl(FIRST_SLOT, 0);
            guest.outl(FIRST_SLOT + 4, EJECT_REQUEST);
            guest.outl(FIRST_SLOT + 8, SUCCESS);
            AcpiDeviceOstEvent answer = machine.next(AcpiDeviceOstEvent.class);
            assertThat(answer)
                    .isEqualTo(new AcpiDeviceOstEvent(
                            answer.timestamp(),
                            new ACPIOSTInfo(
                                    Optional.of("dimm0"), "0", ACPISlotType.Known.DIMM, EJECT_REQUEST, SUCCESS)));
        }
    }

    private List<String> pc(List<String> devices) {
        List<String> machine = List.of("-M", "pc", "-m", "8M,slots=1,maxmem=1G");
        return Stream.of(machine, QtestConnection.arguments(directory), devices)
                .flatMap(List::stream)
                .toList();
    }
}
