"""Time, chance and fonts that are the same on every run: what a program draws depends on the program alone."""

import ctypes
import datetime
import gc
import os
import random
import time

import numpy as np

#: 1 January 2024, noon, UTC: what every clock says when a program starts.
START = 1_704_110_400.0


def fix_clock():
    """Clocks begin at START. They go on by a millisecond with each look, so that waiting ends."""
    looks = [0]

    def now():
        looks[0] += 1
        return START + looks[0] / 1000

    def nanoseconds():
        return int(now() * 1e9)

    real_localtime, real_gmtime, real_strftime, real_ctime = time.localtime, time.gmtime, time.strftime, time.ctime
    time.time = time.monotonic = time.perf_counter = time.process_time = now
    time.time_ns = time.monotonic_ns = time.perf_counter_ns = time.process_time_ns = nanoseconds
    time.sleep = lambda seconds: None
    time.localtime = lambda seconds=None: real_localtime(now() if seconds is None else seconds)
    time.gmtime = lambda seconds=None: real_gmtime(now() if seconds is None else seconds)
    time.ctime = lambda seconds=None: real_ctime(now() if seconds is None else seconds)
    time.strftime = lambda form, moment=None: real_strftime(form, time.localtime() if moment is None else moment)

    def moment(cls, tz=None):
        return cls.fromtimestamp(now(), tz)

    def moment_in_utc(cls):
        return cls.fromtimestamp(now(), datetime.timezone.utc).replace(tzinfo=None)

    # The class itself is changed, not a class of ours put in its place: everybody who holds it tests for that one.
    methods = gc.get_referents(datetime.datetime.__dict__)[0]
    methods["now"] = classmethod(moment)
    methods["utcnow"] = classmethod(moment_in_utc)
    ctypes.pythonapi.PyType_Modified(ctypes.py_object(datetime.datetime))


def fix_chance():
    """Generators that the program does not seed are seeded here, each new one in the same way."""
    stream = random.Random(20240101)
    os.urandom = stream.randbytes if hasattr(stream, "randbytes") else lambda count: bytes(
        stream.getrandbits(8) for _ in range(count)
    )
    seed = random.Random.seed
    made = [0]

    def seeded(self, a=None, version=2):
        if a is None:
            made[0] += 1
            a = made[0]
        return seed(self, a, version)

    random.Random.seed = seeded
    random.seed(20240101)
    np.random.seed(20240101)
    default_rng = np.random.default_rng

    def rng(seed=None):
        if seed is None:
            made[0] += 1
            seed = made[0]
        return default_rng(seed)

    np.random.default_rng = rng
    try:
        from numpy.random import bit_generator

        bit_generator.randbits = stream.getrandbits
    except (ImportError, AttributeError):
        pass


#: Names that programs ask for, and the font shipped with figwright that answers.
STAND_INS = (("Arimo", ("Arial", "Helvetica", "Liberation Sans")), ("Tinos", ("Times New Roman", "Times")))


def fix_fonts(folder):
    """Leaves matplotlib the fonts that it ships and those in `folder`: text looks the same on every machine."""
    import matplotlib
    from matplotlib import font_manager

    manager = font_manager.fontManager
    own = matplotlib.get_data_path()
    manager.ttflist = [font for font in manager.ttflist if font.fname.startswith(own)]
    manager.afmlist = [font for font in manager.afmlist if font.fname.startswith(own)]
    shipped = sorted(os.listdir(folder)) if folder and os.path.isdir(folder) else []
    for name in shipped:
        if name.endswith(".ttf") and not name.startswith("DejaVu"):
            manager.addfont(os.path.join(folder, name))
    for given, asked in STAND_INS:
        for font in [font for font in manager.ttflist if font.name == given]:
            for name in asked:
                copy = font_manager.FontEntry(**{**vars(font), "name": name})
                manager.ttflist.append(copy)
