"""What a program shows or saves, whatever way it does: kept as drawing commands, the last state of each figure."""

import functools
import io
import itertools
import os

import matplotlib
import matplotlib.pyplot as plt
from matplotlib import animation
from matplotlib.backend_bases import FigureCanvasBase
from matplotlib.backends import backend_agg
from matplotlib.figure import Figure

from .describe import describe
from .record import Recorder, TooLarge


#: Frames of an animation that are played.
MOST_FRAMES = 200


class Nowhere(io.BytesIO):
    """Where a figure is saved that nobody reads as a file."""


class Capture:
    """The figures of one program. `scale` is device pixels per CSS pixel."""

    def __init__(self, scale, side):
        self.scale = scale
        self.shots = {}
        self.made = []
        self.animations = []
        self.log = []
        self.too_large = None
        self.inside = False
        Recorder.side = side * scale + 1

    def take(self, figure, target=None, **options):
        """Draws the figure as `savefig` would, at our resolution, and keeps the commands in place of older ones."""
        if self.inside:
            return
        self.play(figure)
        self.inside = True
        options.pop("dpi", None)
        dpi = getattr(figure, "_original_dpi", figure.dpi)
        Recorder.paints = target is not None
        try:
            savefig(figure, Nowhere() if target is None else target, dpi=dpi * self.scale, format="png", **options)
        except TooLarge as error:
            self.too_large = str(error)
            raise
        finally:
            self.inside = False
            Recorder.paints = True
        self.shots[id(figure)] = (figure, Recorder.last)

    def play(self, figure):
        """An animation is drawn as it ends: most begin with nothing. Each plays once, for its frames may add up."""
        for moving in [one for one in self.animations if one._fig is figure]:
            self.animations.remove(moving)
            moving._init_draw()
            for frame in itertools.islice(moving.new_saved_frame_seq(), MOST_FRAMES):
                moving._draw_frame(frame)

    def saved(self, figure, target, **options):
        if self.inside:
            return savefig(figure, target, **options)
        form = options.pop("format", None)
        options.pop("backend", None)
        for known in ("metadata", "pil_kwargs", "papertype", "frameon", "quality", "optimize", "progressive"):
            options.pop(known, None)
        name = os.fspath(target) if isinstance(target, (str, os.PathLike)) else None
        if form is None:
            form = (os.path.splitext(name)[1][1:] if name else "") or matplotlib.rcParams["savefig.format"]
        known = figure.canvas.get_supported_filetypes()
        if form.lower() not in known:
            raise ValueError(f"Format {form!r} is not supported (supported formats: {', '.join(sorted(known))})")
        self.take(figure, target if name is None and hasattr(target, "write") else None, **options)
        if name is not None:
            self.leave(name)

    def leave(self, name):
        """A file where the program thinks that it saved one, in its own folder; anywhere else there is nothing."""
        try:
            with open(name, "ab"):
                pass
        except OSError:
            self.log.append(("info", f"savefig: {name} is kept as the figure, not written"))

    def shown(self):
        """What `plt.show()` does on a screen: all open figures are seen, and then closed."""
        for number in plt.get_fignums():
            self.take(plt.figure(number))
        plt.close("all")

    def figures(self):
        """`(figure, recorder)` of all that was shown or saved; where nothing was, of all that is still open."""
        if not self.shots:
            for number in plt.get_fignums():
                self.take(plt.figure(number))
        if not self.shots:
            for figure in self.made:
                self.take(figure)
        shots = list(self.shots.values())
        full = [shot for shot in shots if shot[0].get_axes() or len(shot[0].get_children()) > 1]
        return full or shots


savefig = Figure.savefig


def install(capture):
    """Puts the capture in the place of saving and showing."""

    def save(self, fname, *args, **options):
        capture.saved(self, fname, **options)

    def show(*args, **options):
        capture.shown()

    def show_figure(self, *args, **options):
        capture.take(self)

    original_print, original_png = FigureCanvasBase.print_figure, backend_agg.FigureCanvasAgg.print_png

    def measures(figure):
        """Whether matplotlib only asks for a renderer to measure with: it puts a `draw` of its own into the figure."""
        return "draw" in vars(figure)

    @functools.wraps(original_print)
    def print_figure(self, filename, *args, **options):
        if capture.inside or measures(self.figure):
            return original_print(self, filename, *args, **options)
        return capture.saved(self.figure, filename, **options)

    # Wrapped, for matplotlib looks at the module and the signature of what prints.
    @functools.wraps(original_png)
    def print_png(self, filename, *args, **options):
        if measures(self.figure):
            return original_png(self, filename, *args, **options)
        if capture.inside:
            # Described while the figure has the size and the place that it is drawn in: they are undone afterwards.
            if isinstance(filename, Nowhere):
                backend_agg.FigureCanvasAgg.draw(self)
            else:
                original_png(self, filename, *args, **options)
            Recorder.last.description = describe(Recorder.last, self.figure)
            return None
        return capture.saved(self.figure, filename)

    def save_animation(self, filename, *args, **options):
        capture.take(self._fig)

    init_animation = animation.Animation.__init__

    def made_animation(self, fig, *args, **options):
        init_animation(self, fig, *args, **options)
        # Nothing moves by itself: the frames are played when the figure is taken.
        if getattr(self, "_first_draw_id", None) is not None:
            fig.canvas.mpl_disconnect(self._first_draw_id)
        self._draw_was_started = True
        capture.animations.append(self)

    original_init = Figure.__init__

    def made(self, *args, **options):
        original_init(self, *args, **options)
        capture.made.append(self)

    backend_agg.RendererAgg = Recorder
    backend_agg.FigureCanvasAgg.print_png = print_png
    FigureCanvasBase.print_figure = print_figure
    Figure.savefig, Figure.show, Figure.__init__ = save, show_figure, made
    animation.Animation.__init__, animation.Animation.save = made_animation, save_animation
    plt.show = show
    plt.pause = lambda interval: None
