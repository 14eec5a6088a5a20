"""One figure: the program's process is started and watched, what it sends is drawn again, traced and answered."""

import io
import json
import os
import selectors
import signal
import time
import traceback

import numpy as np

from . import program, sandbox
from .replay import replay
from .scene import scene_of
from .wire import unpack

#: Bytes of drawing commands that are taken from one program.
MOST_BYTES = 400 << 20


class Refusal(Exception):
    """Why there is no figure: one of the reasons of renderers/renderer.ts, and a sentence."""

    def __init__(self, reason, message, log=()):
        super().__init__(message)
        self.reason, self.log = reason, list(log)


def read_all(descriptor, deadline):
    """All bytes until the writer closes. Raises Refusal when they are too many or do not come in time."""
    parts, size = [], 0
    with selectors.DefaultSelector() as selector:
        selector.register(descriptor, selectors.EVENT_READ)
        while True:
            left = deadline - time.monotonic()
            if left <= 0 or not selector.select(left):
                raise Refusal("timeout", "The program took longer than it may")
            part = os.read(descriptor, 1 << 20)
            if not part:
                return b"".join(parts)
            parts.append(part)
            size += len(part)
            if size > MOST_BYTES:
                raise Refusal("too-many-elements", "The program draws more than can be traced")


def run_program(request, walls, deadline):
    """What the program sent. Its process, and all that it may have started, is gone when this returns."""
    if walls and not sandbox.own_processes():
        raise Refusal("runtime", "the sandbox refused a process namespace")
    ours, theirs = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(ours)
            program.main(request, theirs, walls)
        finally:
            os._exit(0)
    os.close(theirs)
    try:
        data = read_all(ours, deadline)
    finally:
        try:
            os.kill(child, signal.SIGKILL)
        except ProcessLookupError:
            pass
        status = os.waitpid(child, 0)[1]
    if not data:
        ended_by = os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0
        if ended_by == signal.SIGXCPU:
            raise Refusal("timeout", "The program took more processor time than it may")
        if ended_by in (signal.SIGSEGV, signal.SIGABRT, signal.SIGBUS):
            raise Refusal("out-of-memory", "Python ran out of memory or crashed while it ran this program")
        raise Refusal("runtime", "The program ended its own process before anything was drawn")
    return data


def stacked(pictures):
    """One picture of many, one below the other, on white."""
    if len(pictures) == 1:
        return pictures[0]
    height, width = sum(len(one) for one in pictures), max(one.shape[1] for one in pictures)
    whole = np.full((height, width, 4), 255, np.uint8)
    top = 0
    for one in pictures:
        whole[top : top + one.shape[0], : one.shape[1]] = one
        top += one.shape[0]
    return whole


def on_white(pixels):
    """An opaque picture: what is transparent shows the paper."""
    alpha = pixels[..., 3:].astype(np.uint16)
    if (alpha == 255).all():
        return pixels
    color = (pixels[..., :3].astype(np.uint16) * alpha + 255 * (255 - alpha) + 127) // 255
    return np.dstack([color.astype(np.uint8), np.full(pixels.shape[:2], 255, np.uint8)])


def png_of(pixels):
    from PIL import Image

    stream = io.BytesIO()
    Image.fromarray(pixels[..., :3], "RGB").save(stream, "png", compress_level=4)
    return stream.getvalue()


def log_of(sent):
    """The log that a program sent, as much of it as a log may be."""
    lines = [line for line in sent.get("log", [])[:300] if line["level"] in ("info", "warn", "error")]
    return [{"level": line["level"], "message": str(line["message"])[:1_000]} for line in lines]


def draw(request, walls):
    """Answer to one request: `(record, png)`."""
    started = time.monotonic()
    deadline = started + request["seconds"]
    data = run_program(request, walls, deadline)
    try:
        sent = unpack(data)
    except (ValueError, KeyError, TypeError) as error:
        raise Refusal("runtime", f"What the program drew could not be read ({error})") from error
    if "figures" not in sent:
        raise Refusal(str(sent["reason"]), str(sent["message"])[:2_000], log_of(sent))
    log, scale, side = log_of(sent), request["scale"], request["side"]
    figures = sent["figures"]
    sizes = [(int(figure["width"]), int(figure["height"])) for figure in figures]
    width, height = max(size[0] for size in sizes), sum(size[1] for size in sizes)
    if max(width, height) > side * scale:
        message = f"The figure is {width / scale:.0f} × {height / scale:.0f} pixels; a side may have {side}"
        raise Refusal("too-large", message, log)
    if min(width, height) < 1:
        raise Refusal("invalid", "The figure has no size", log)
    scene = scene_of(figures, scale, request["elements"], request["program"])
    if scene is None:
        raise Refusal("too-many-elements", f"The figure has more than {request['elements']} elements", log)
    pictures = [
        on_white(replay(figure["width"], figure["height"], figure["dpi"], sent["settings"], figure["commands"]))
        for figure in figures
    ]
    png = png_of(stacked(pictures))
    record = {
        "ok": True,
        "width": width / scale,
        "height": height / scale,
        "scene": json.dumps(scene, allow_nan=False, ensure_ascii=False),
        "log": log,
        "ms": (time.monotonic() - started) * 1000,
    }
    return record, png


def answer(request, walls):
    """As `draw`, and never raises."""
    try:
        return draw(request, walls)
    except Refusal as refusal:
        record = {"reason": refusal.reason, "message": str(refusal), "log": refusal.log}
    except MemoryError:
        record = {"reason": "out-of-memory", "message": "The figure takes more memory than it may", "log": []}
    except Exception as error:
        place = traceback.extract_tb(error.__traceback__)[-1]
        where = f"{type(error).__name__}: {error}, {os.path.basename(place.filename)}:{place.lineno}"
        record = {"reason": "runtime", "message": f"What the program drew cannot be drawn again ({where})", "log": []}
    return {"ok": False, **record}, b""
