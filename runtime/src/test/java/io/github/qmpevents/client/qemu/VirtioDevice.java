package io.github.qmpevents.client.qemu;

import java.io.IOException;

/** A virtio device on the PCI bus, driven without its reset and its interrupts: QEMU needs neither. */
final class VirtioDevice {
    private static final int CONFIG_ADDRESS = 0xcf8;
    private static final int CONFIG_DATA = 0xcfc;
    private static final int COMMAND = 0x04;
    private static final int MEMORY_AND_BUS_MASTER = 0b110;
    private static final int LOW_HALF_OF_BAR_4 = 0x20;
    private static final int HIGH_HALF_OF_BAR_4 = 0x24;

    private static final int DRIVER_FEATURE_SELECT = 0x08;
    private static final int DRIVER_FEATURE = 0x0c;
    private static final int DEVICE_STATUS = 0x14;
    private static final int QUEUE_SELECT = 0x16;
    private static final int QUEUE_SIZE = 0x18;
    private static final int QUEUE_ENABLE = 0x1c;
    private static final int QUEUE_DESCRIPTORS = 0x20;
    private static final int QUEUE_AVAILABLE = 0x28;
    private static final int QUEUE_USED = 0x30;
    private static final int NOTIFY = 0x3000;

    private static final int DRIVER_OK = 4;
    private static final int NEXT = 1;
    private static final int WRITABLE = 2;

    private final QtestConnection guest;
    private final long registers;
    private final long memory;

    /** Maps the registers of the device in a slot. */
    VirtioDevice(QtestConnection guest, int slot) throws IOException {
        this.guest = guest;
        registers = 0xe000_0000L + slot * 0x1_0000L;
        memory = slot * 0x1_0000L;
        configure(slot, LOW_HALF_OF_BAR_4, (int) registers);
        configure(slot, HIGH_HALF_OF_BAR_4, 0);
        configure(slot, COMMAND, MEMORY_AND_BUS_MASTER);
    }

    private void configure(int slot, int offset, int value) throws IOException {
        guest.outl(CONFIG_ADDRESS, (1 << 31) | (slot << 11) | offset);
        guest.outl(CONFIG_DATA, value);
    }

    /** Accepts features, and no others. */
    void accept(int... features) throws IOException {
        long bits = 0;
        for (int feature : features) {
            bits |= 1L << feature;
        }
        for (int half = 0; half < 2; half++) {
            guest.writel(registers + DRIVER_FEATURE_SELECT, half);
            guest.writel(registers + DRIVER_FEATURE, (int) (bits >>> (32 * half)));
        }
    }

    /** Tells the device that its driver is ready. */
    void start() throws IOException {
        guest.writeb(registers + DEVICE_STATUS, DRIVER_OK);
    }

    void reset() throws IOException {
        guest.writeb(registers + DEVICE_STATUS, 0);
    }

    /** Starts the device, with one request in one of its queues: two parts that it reads, and room for a reply. */
    void request(int queue, byte[] first, byte[] second, int replySize) throws IOException {
        long available = memory + 0x200;
        long used = memory + 0x300;
        long data = memory + 0x400;
        guest.write(data, first);
        guest.write(data + 0x100, second);
        describe(0, data, first.length, NEXT);
        describe(1, data + 0x100, second.length, NEXT);
        describe(2, data + 0x200, replySize, WRITABLE);
        guest.writew(available + 4, 0);
        guest.writew(available + 2, 1);

        guest.writew(registers + QUEUE_SELECT, queue);
        guest.writew(registers + QUEUE_SIZE, 16);
        guest.writeq(registers + QUEUE_DESCRIPTORS, memory);
        guest.writeq(registers + QUEUE_AVAILABLE, available);
        guest.writeq(registers + QUEUE_USED, used);
        guest.writew(registers + QUEUE_ENABLE, 1);
        start();
        guest.writew(registers + NOTIFY + 4L * queue, queue);
    }

    private void describe(int index, long address, int length, int flags) throws IOException {
        long descriptor = memory + 16L * index;
        guest.writeq(descriptor, address);
        guest.writel(descriptor + 8, length);
        guest.writew(descriptor + 12, flags);
        guest.writew(descriptor + 14, index + 1);
    }
}
