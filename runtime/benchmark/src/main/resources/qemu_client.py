"""Does with QEMU's own client what ScaleReader and ThroughputReader do with the client of this project.

The arguments: the directory with the package "qemu", the path of the socket, and "scale" with the load, or "throughput".
"""

import asyncio
import sys
import time

sys.path.insert(0, sys.argv[1])

from qemu.qmp import QMPClient  # noqa: E402


async def line():
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.readline)


def say(*words):
    print(*words, flush=True)


async def scale(path, connections, rounds, warm_up):
    latencies = []
    counts = {"begin": 0, "end": 0}
    reached = {"begin": asyncio.Event(), "end": asyncio.Event()}

    def count(what):
        counts[what] += 1
        if counts[what] == connections:
            reached[what].set()

    async def handle(client):
        for round_ in range(rounds):
            event = await client.events.get()
            latency = time.monotonic_ns() - event["data"]["offset"]
            if event["timestamp"]["seconds"] != round_:
                raise RuntimeError(f"expected event {round_}, found {event}")
            if round_ >= warm_up:
                latencies.append(latency)
            if round_ == warm_up:
                count("begin")
        count("end")

    start = time.monotonic()
    clients = []
    tasks = []
    for _ in range(connections):
        client = QMPClient()
        await client.connect(path)
        clients.append(client)
        tasks.append(asyncio.create_task(handle(client)))
    say("connected", round((time.monotonic() - start) * 1000))
    await reached["begin"].wait()
    say("begin")
    await reached["end"].wait()
    latencies.sort()
    say("end", *(latencies[(len(latencies) - 1) * percent // 100] for percent in (50, 99)))
    await line()
    say("collected")
    await line()


async def throughput(path):
    client = QMPClient()
    await client.connect(path)
    counted = 0
    begin = None
    async for _ in client.events:
        counted += 1
        if counted % 1000 == 0:
            now = time.monotonic(), time.process_time(), counted
            if begin is None and counted >= 5000:
                begin = now
            elif begin and now[0] - begin[0] > 5:
                events = now[2] - begin[2]
                say("python", events / (now[0] - begin[0]), (now[1] - begin[1]) * 1e9 / events)
                return


if sys.argv[3] == "scale":
    asyncio.run(scale(sys.argv[2], *map(int, sys.argv[4:7])))
else:
    try:
        asyncio.run(asyncio.wait_for(throughput(sys.argv[2]), 60))
    finally:
        sys.stdout.flush()
