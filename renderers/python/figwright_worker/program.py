"""Runs one program, in a process of its own, and sends what it drew: nothing here is trusted by who receives it."""

import builtins
import gc
import io
import os
import sys
import traceback
import types
import warnings

import matplotlib

from . import fixed, sandbox
from .capture import Capture, install
from .record import TooLarge
from .replay import settings_now
from .wire import pack

NAME = "figure.py"
LOG_LINES, LOG_CHARACTERS = 100, 500


class Log:
    """Lines that the program printed and warnings that it caused, as many as anybody reads."""

    def __init__(self):
        self.lines = []

    def add(self, level, message):
        if len(self.lines) < LOG_LINES and message.strip():
            self.lines.append({"level": level, "message": message.strip()[:LOG_CHARACTERS]})


class Printed(io.TextIOBase):
    """A stream whose lines go to the log."""

    def __init__(self, log, level):
        super().__init__()
        self.log, self.level, self.rest = log, level, ""

    def writable(self):
        return True

    def write(self, text):
        *lines, self.rest = (self.rest + str(text)).split("\n")
        self.rest = self.rest[-LOG_CHARACTERS:]
        for line in lines:
            self.log.add(self.level, line)
        return len(text)


def line_of(error, program):
    """` (line 12: plt.plot(x))` for the innermost place in the program where the error came from."""
    number = error.lineno if isinstance(error, SyntaxError) and error.filename == NAME else None
    for frame in traceback.extract_tb(error.__traceback__):
        if frame.filename == NAME:
            number = frame.lineno
    lines = program.split("\n")
    if number is None or not 0 < number <= len(lines):
        return ""
    return f" (line {number}: {lines[number - 1].strip()[:200]})"


def is_of_matplotlib(error):
    """Whether what lacks an attribute is matplotlib's; any may be before Python 3.10, which does not say."""
    packages = ("matplotlib", "mpl_toolkits")
    return not hasattr(error, "obj") or type(error.obj).__module__.startswith(packages)


def failure(reason, error, program, log):
    words = str(error).strip()
    if isinstance(error, SyntaxError):
        words = error.msg
    if isinstance(error, KeyError):
        words = f"there is no {words}"
    if any(os.path.basename(frame.filename) == "texmanager.py" for frame in traceback.extract_tb(error.__traceback__)):
        words = "text.usetex needs a LaTeX installation, which programs are not given; use mathtext ($...$) instead"
    if isinstance(error, ModuleNotFoundError):
        words += "; programs have the packages that this python has"
    if isinstance(error, AttributeError) and is_of_matplotlib(error):
        # Most often a method that is newer than what is installed.
        words += f"; this python has matplotlib {matplotlib.__version__}"
    name = type(error).__name__
    return {"reason": reason, "message": f"{name}: {words}{line_of(error, program)}"[:2000], "log": log.lines}


def execute(program, log):
    """Runs the text as `python figure.py` would. None when all went well."""
    try:
        code = compile(program, NAME, "exec", dont_inherit=True)
    except (SyntaxError, ValueError) as error:
        return failure("syntax", error, program, log)
    main = types.ModuleType("__main__")
    main.__dict__.update(__builtins__=builtins, __file__=NAME)
    sys.modules["__main__"] = main
    sys.argv = [NAME]
    try:
        exec(code, main.__dict__)
    except SystemExit as error:
        if error.code not in (None, 0):
            return failure("runtime", error, program, log)
    except TooLarge as error:
        return {"reason": "too-large", "message": f"The figure is {error} pixels", "log": log.lines}
    except MemoryError as error:
        return failure("out-of-memory", error, program, log)
    except BaseException as error:  # whatever a program raises is its own end
        return failure("runtime", error, program, log)
    return None


def run(request):
    """The answer to one request: the figures as commands and descriptions, or why there are none."""
    program, log = request["program"], Log()
    sys.stdout, sys.stderr = Printed(log, "info"), Printed(log, "warn")
    warnings.simplefilter("default")
    warnings.showwarning = lambda message, category, *where: log.add("warn", f"{category.__name__}: {message}")
    builtins.input = lambda prompt="": ""
    capture = Capture(request["scale"], request["side"])
    install(capture)
    fixed.fix_clock()
    fixed.fix_chance()
    failed = execute(program, log)
    if failed is not None:
        return failed
    try:
        shots = capture.figures()
        figures = [
            {
                "width": recorder.width,
                "height": recorder.height,
                "dpi": recorder.dpi,
                "commands": recorder.commands,
                **recorder.description,
            }
            for _figure, recorder in shots
        ]
    except TooLarge as error:
        return {"reason": "too-large", "message": f"The figure is {error} pixels", "log": log.lines}
    except MemoryError as error:
        return failure("out-of-memory", error, program, log)
    except Exception as error:
        return failure("runtime", error, program, log)
    log.lines += [{"level": level, "message": message} for level, message in capture.log[:LOG_LINES]]
    if not figures:
        message = "The program drew no figure: it made none, or closed all without saving or showing one"
        return {"reason": "invalid", "message": message, "log": log.lines}
    return {"figures": figures, "settings": settings_now(), "log": log.lines}


def main(request, answer, walls):
    """In the process of the program: builds the walls, runs, writes the answer to the descriptor, ends."""
    null = os.open("/dev/null", os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(null, descriptor)
    os.closerange(3, answer)
    os.closerange(answer + 1, 256)
    if walls:
        sandbox.own_files(walls["folders"], 64)
        os.chdir("/tmp")
    gc.enable()
    sandbox.limit(int(request["seconds"]) + 2, 3 << 30, 64 << 20, walls)
    if walls:
        sandbox.drop_privileges()
        sandbox.refuse_calls()
    try:
        data = pack(run(request))
    except MemoryError:
        data = pack({"reason": "out-of-memory", "message": "The program took more memory than it may", "log": []})
    with open(answer, "wb") as stream:
        stream.write(data)
