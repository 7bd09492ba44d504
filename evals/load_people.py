"""People who visit a service over HTTP, as a process of their own: plain sockets, since what they cost counts, too.

`python -m evals.load_people URL crowd --people 16 --seconds 20` asks as fast as it is answered; `… stream --rate 30`
has visitors come when they come, answered or not, and counts from the moment when each meant to speak: only what was
meant to be said in those seconds, after as many visitors are there at a time as there will be.
"""

from __future__ import annotations

import argparse
import asyncio
import gzip
import json
import random
import resource
import sys
import time
from collections.abc import Awaitable, Iterator
from dataclasses import asdict, dataclass, field
from typing import Any
from urllib.parse import urlsplit

from evals.load_visits import Visit, visits

_READS_FOR = 1.0
_SETTLES_IN = 12.0
_PATIENCE = 60.0
_OK = 200


@dataclass
class Heard:
    """How long each answer took, in milliseconds, and what went wrong."""

    took: list[float] = field(default_factory=list)
    visits: int = 0
    seconds: float = 0
    errors: dict[str, int] = field(default_factory=dict)

    def wrong(self, what: str) -> None:
        """Count something that is no answer."""
        self.errors[what] = self.errors.get(what, 0) + 1


class People:
    """Visitors of a service, each with connections of their own."""

    def __init__(self, url: str, seed: int) -> None:
        parts = urlsplit(url)
        self._host, self._port, self._path = parts.hostname or "", parts.port or 80, parts.path
        self._visits: Iterator[Visit] = visits(seed)
        self._chance = random.Random(seed)  # noqa: S311 (no secret, the same each time)
        self._counted = (0.0, float("inf"))
        self.heard = Heard()

    async def crowd(self, people: int, seconds: float, answers: int) -> None:
        """So many people at any time, each speaking as soon as the last answer is there, for a while or so often."""
        begun = time.perf_counter()
        until = begun + seconds

        async def come_and_go() -> None:
            while time.perf_counter() < until and len(self.heard.took) < answers:
                await self._visit(next(self._visits), time.perf_counter(), reads=False)

        await asyncio.gather(*(come_and_go() for _ in range(people)))
        self.heard.seconds = time.perf_counter() - begun

    async def stream(self, rate: float, seconds: float) -> None:
        """Visitors who come by chance, so many a second, whether those before have been answered or not."""
        due = time.perf_counter()
        begin, end = self._counted = due + _SETTLES_IN, due + _SETTLES_IN + seconds
        self.heard.seconds = end - begin
        under_way: list[Awaitable[None]] = []
        while (due := due + self._chance.expovariate(rate)) < end:
            await asyncio.sleep(due - time.perf_counter())
            under_way.append(asyncio.create_task(self._visit(next(self._visits), due, reads=True)))
        await asyncio.gather(*under_way)

    async def _visit(self, visit: Visit, due: float, *, reads: bool) -> None:
        """One visit from its first message to its last; a message takes from when it was due to its whole answer."""
        line = _Line(self._host, self._port, self._path)
        try:
            said, session, asked = 0, None, None
            while (message := visit.next(said, asked)) is not None:
                answer = await asyncio.wait_for(line.ask(message, session), _PATIENCE)
                now = time.perf_counter()
                if self._counted[0] <= due < self._counted[1]:
                    self.heard.took.append(round(1000 * (now - due), 2))
                said, session, due = said + 1, answer.get("session"), now
                asked = (answer.get("asks") or {}).get("fact")
                if reads:
                    due += self._chance.expovariate(1 / _READS_FOR)
                    await asyncio.sleep(due - now)
            self.heard.visits += 1
        except (OSError, EOFError, TimeoutError, ValueError) as error:
            self.heard.wrong(str(error) if isinstance(error, ValueError) else type(error).__name__)
        finally:
            line.close()


class _Line:
    """A visitor's connection, opened when there is something to say, and anew where the service has ended it."""

    def __init__(self, host: str, port: int, path: str) -> None:
        self._host, self._port, self._path = host, port, path
        self._open: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def ask(self, message: str, session: str | None) -> dict[str, Any]:
        """A message, and its answer, which has to be whole and to say something."""
        self._open = self._open or await asyncio.open_connection(self._host, self._port, limit=1 << 20)
        reader, writer = self._open
        body = json.dumps({"message": message, **({"session": session} if session else {})}).encode()
        head = f"POST {self._path} HTTP/1.1\r\nhost: {self._host}\r\naccept-encoding: gzip\r\n"
        writer.write(f"{head}content-type: application/json\r\ncontent-length: {len(body)}\r\n\r\n".encode() + body)
        first, *lines = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}
        content = await reader.readexactly(int(headers["content-length"]))
        if headers.get("connection") == "close":
            self.close()
        if (status := int(first.split()[1])) != _OK:
            raise ValueError(f"stato {status}")
        if headers.get("content-encoding") == "gzip":
            content = gzip.decompress(content)
        answer: dict[str, Any] = json.loads(content)
        if not answer["text"]:
            raise ValueError("risposta vuota")
        return answer

    def close(self) -> None:
        """Nothing more is said through this connection."""
        if self._open:
            self._open[1].close()
        self._open = None


async def _come(args: argparse.Namespace) -> Heard:
    people = People(args.url, args.seed)
    if args.way == "crowd":
        await people.crowd(args.people, args.seconds, args.answers or sys.maxsize)
    else:
        await people.stream(args.rate, args.seconds)
    return people.heard


def main() -> None:
    """Visit, and print as JSON what was heard."""
    parser = argparse.ArgumentParser()
    parser.add_argument("url")
    parser.add_argument("way", choices=("crowd", "stream"))
    parser.add_argument("--people", type=int, default=16)
    parser.add_argument("--rate", type=float, default=5)
    parser.add_argument("--seconds", type=float, default=3600)
    parser.add_argument("--answers", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    heard = asyncio.run(_come(args))
    used = resource.getrusage(resource.RUSAGE_SELF)
    print(json.dumps(asdict(heard) | {"processor": used.ru_utime + used.ru_stime}))


if __name__ == "__main__":
    main()
