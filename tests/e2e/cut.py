"""A wire between browsers and the server that can be cut without a word, as a network is.

`python -m tests.e2e.cut PORT` forwards to that port from a process of its own, says where it listens, and is
told `cut` and `mend` on its standard input.
"""

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress

CHUNK = 65_536


class Wire:
    """While it is cut, nothing passes, and nobody is told."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process
        assert process.stdout
        self.url = f"http://127.0.0.1:{process.stdout.readline().strip()}"
        """Where browsers connect."""

    @contextmanager
    def cut(self) -> Iterator[None]:
        self._tell("cut")
        try:
            yield
        finally:
            self._tell("mend")

    def _tell(self, what: str) -> None:
        assert self._process.stdin
        self._process.stdin.write(f"{what}\n")
        self._process.stdin.flush()


@contextmanager
def wire_to(port: int) -> Iterator[Wire]:
    command = [sys.executable, "-m", "tests.e2e.cut", str(port)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield Wire(process)
        finally:
            process.terminate()


class _Forwarding:
    def __init__(self, port: int) -> None:
        self._port = port
        self._whole = asyncio.Event()
        self._whole.set()

    async def run(self) -> None:
        server = await asyncio.start_server(self._connected, "127.0.0.1", 0)
        sys.stdout.write(f"{server.sockets[0].getsockname()[1]}\n")
        sys.stdout.flush()
        while told := await asyncio.to_thread(sys.stdin.readline):
            if told == "cut\n":
                self._whole.clear()
            else:
                self._whole.set()

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await self._whole.wait()
        with suppress(OSError):
            there, away = await asyncio.open_connection("127.0.0.1", self._port)
            await asyncio.gather(self._pass(reader, away), self._pass(there, writer))

    async def _pass(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError):
            while chunk := await reader.read(CHUNK):
                await self._whole.wait()
                writer.write(chunk)
                await writer.drain()
        writer.close()


if __name__ == "__main__":
    asyncio.run(_Forwarding(int(sys.argv[1])).run())
