"""Lines through a process that lives as long as there are lines: what one partition of a cluster needs."""

import subprocess
from collections.abc import Iterable, Iterator, Sequence
from threading import Thread
from typing import BinaryIO

# whosaid ends with 1 when it could not read some record: that record has its row, as an error.
READ_ALL, SOME_FAILED = 0, 1


class Broken(Exception):
    """The process did not answer every line. Spark takes the task for failed and tries it again."""


class Feeder(Thread):
    """Writes lines in a thread of its own: who writes and reads in turn waits forever once both pipes are full."""

    def __init__(self, lines: Iterable[str], stdin: BinaryIO) -> None:
        super().__init__(daemon=True)
        self.lines, self.stdin = lines, stdin
        self.sent = 0
        self.error: Exception | None = None

    def run(self) -> None:
        try:
            with self.stdin:
                for line in self.lines:
                    self.stdin.write(line.encode() + b"\n")
                    self.sent += 1
        except Exception as error:  # Told in the thread that reads: nobody looks at this one.
            self.error = error


def through(command: Sequence[str], lines: Iterable[str]) -> Iterator[str]:
    """
    Gives the answer of a process to each line, in order, as it comes.

    Nothing is written anywhere else and nothing kept between calls, so a partition can be tried again at any time.

    :param command: a program that writes one line for each line it reads
    :param lines: lines without their ends, none of them empty
    :raises Broken: when the process dies, or leaves lines unanswered
    """
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin and process.stdout  # Both were asked for.
        feeder = Feeder(lines, process.stdin)
        feeder.start()
        answered = 0
        try:
            for answer in process.stdout:
                if not answer.endswith(b"\n"):
                    break  # Cut off by its end: no answer.
                answered += 1
                yield answer[:-1].decode()
            status = process.wait()
            feeder.join()
        finally:
            process.kill()  # Where the reader stopped early; a process that has ended does not mind.
    if status not in (READ_ALL, SOME_FAILED):
        raise Broken(f"{command[0]} ended with {status} after {answered} lines")
    if feeder.error:
        raise feeder.error
    if answered != feeder.sent:
        raise Broken(f"{command[0]} answered {answered} of {feeder.sent} lines")
