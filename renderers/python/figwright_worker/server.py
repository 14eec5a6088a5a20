"""The warm process: matplotlib is imported once; every figure is drawn by a child of this process.

Messages on standard input and output: four bytes of length (big-endian), JSON; an answer's PNG follows it, of the
length that its `png` says. Requests: `{"id", "program", "scale", "side", "elements", "seconds"}`, `{"stop": id}`.
"""

import gc
import json
import os
import selectors
import signal
import struct
import sys
import time


def start(fonts):
    """Imports what programs use, and fixes what must not differ between two runs."""
    import matplotlib

    matplotlib.use("Agg")
    import matplotlib.pyplot
    import mpl_toolkits.mplot3d  # noqa: F401

    from . import fixed, made, program, record, scene, warm  # noqa: F401

    try:
        import pandas  # noqa: F401
    except ImportError:
        pass
    fixed.fix_fonts(fonts)
    record.wrap_drawing()
    made.wrap_methods()
    made.wrap_creation(program.NAME)
    matplotlib.rcParams.update(matplotlib.rcParamsDefault)
    matplotlib.rcParams["backend"] = "Agg"
    warm.warm_up()
    versions = {"python": sys.version.split()[0], "matplotlib": matplotlib.__version__}
    for name in ("numpy", "pandas", "scipy", "seaborn"):
        module = sys.modules.get(name)
        if module is not None:
            versions[name] = module.__version__
    return versions


def send(record, blob=b""):
    text = json.dumps({**record, "png": len(blob)}).encode()
    out = memoryview(struct.pack(">I", len(text)) + text + blob)
    while out:
        out = out[os.write(OUT, out) :]


OUT = 1


class Work:
    """One figure in the making: the child's process, the pipe it answers on, what came so far."""

    def __init__(self, request, pid, pipe):
        self.id, self.pid, self.pipe, self.parts = request["id"], pid, pipe, []
        self.deadline = time.monotonic() + request["seconds"] + 2


def begin(request, walls):
    from . import figure, sandbox

    ours, theirs = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            os.close(ours)
            # What writes there by mistake, or on purpose, reaches nobody.
            null = os.open("/dev/null", os.O_RDWR)
            for descriptor in (0, 1, 2):
                os.dup2(null, descriptor)
            gc.disable()  # it ends before there is anything to collect
            signal.signal(signal.SIGTERM, signal.SIG_DFL)
            sandbox.limit(int(request["seconds"]) * 2 + 5, 4 << 30, 64 << 20, walls)
            record, png = figure.answer(request, walls)
            text = json.dumps(record).encode()
            with open(theirs, "wb") as stream:
                stream.write(struct.pack(">I", len(text)) + text + png)
        finally:
            os._exit(0)
    os.close(theirs)
    return Work(request, pid, ours)


def finish(work, reason=None):
    """Sends the answer, or why there is none, and takes leave of the child."""
    try:
        os.kill(work.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass
    os.waitpid(work.pid, 0)
    os.close(work.pipe)
    if reason is not None:
        send({"id": work.id, "ok": False, "log": [], **reason})
        return
    data = b"".join(work.parts)
    if len(data) < 4:
        message = "The figure took more memory or time than it may while it was being drawn"
        send({"id": work.id, "ok": False, "log": [], "reason": "out-of-memory", "message": message})
        return
    (length,) = struct.unpack_from(">I", data)
    send({"id": work.id, **json.loads(data[4 : 4 + length])}, data[4 + length :])


class Requests:
    """Messages from standard input, as they become complete."""

    def __init__(self):
        self.data = b""

    def read(self):
        """New messages; None when there will be no more."""
        part = os.read(0, 1 << 20)
        if not part:
            return None
        self.data += part
        messages = []
        while len(self.data) >= 4:
            (length,) = struct.unpack_from(">I", self.data)
            if len(self.data) < 4 + length:
                break
            messages.append(json.loads(self.data[4 : 4 + length]))
            self.data = self.data[4 + length :]
        return messages


def serve(walls):
    requests, works = Requests(), {}
    selector = selectors.DefaultSelector()
    selector.register(0, selectors.EVENT_READ)

    def end(work, reason=None):
        selector.unregister(work.pipe)
        del works[work.id]
        finish(work, reason)

    while True:
        for key, _ in selector.select(1 if works else None):
            work = key.data
            if work is None:
                messages = requests.read()
                if messages is None:
                    for known in list(works.values()):
                        end(known, {"reason": "aborted", "message": "The worker was closed"})
                    return
                for message in messages:
                    if "stop" in message:
                        if message["stop"] in works:
                            end(works[message["stop"]], {"reason": "aborted", "message": "Stopped"})
                        continue
                    known = begin(message, walls)
                    works[known.id] = known
                    selector.register(known.pipe, selectors.EVENT_READ, known)
            elif work.id in works:
                part = os.read(work.pipe, 1 << 20)
                if part:
                    work.parts.append(part)
                else:
                    end(work)
        for work in list(works.values()):
            if time.monotonic() > work.deadline:
                end(work, {"reason": "timeout", "message": "The figure took longer than it may"})


def main():
    """`python -c … FONTS WALLS`: the folder of fonts, and the folders to cover for each program, `-` for no walls."""
    fonts, covered = sys.argv[1:3]
    sys.path[:] = [folder for folder in sys.path if folder]
    walls = None if covered == "-" else {"folders": covered.split(":")}
    send({"id": "ready", "ok": True, "versions": start(fonts)})
    serve(walls)
