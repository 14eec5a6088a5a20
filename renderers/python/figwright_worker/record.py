"""The recording renderer: draws as matplotlib's Agg does, and keeps every drawing command with the artist it is for.

Commands, not pixels, leave the program's process: another process draws them again (replay.py) and traces the scene
from the same commands, so that picture and scene cannot disagree.
"""

import functools

import numpy as np
from matplotlib.artist import Artist
from matplotlib.backends import backend_agg

Agg = backend_agg.RendererAgg


class TooLarge(Exception):
    """The figure's side passes the limit."""


def matrix_of(transform):
    return None if transform is None else np.asarray(transform.frozen().get_matrix(), float)


def path_of(path):
    codes = path.codes
    return [
        np.array(path.vertices, float),
        None if codes is None else np.array(codes, np.uint8),
        bool(path.should_simplify),
        float(path.simplify_threshold),
    ]


def gc_of(gc):
    clip = gc.get_clip_rectangle()
    clip_path, clip_transform = gc.get_clip_path()
    offset, dashes = gc.get_dashes()
    hatch = gc.get_hatch()
    return {
        "alpha": gc.get_alpha(),
        "forced": bool(gc.get_forced_alpha()),
        "aa": int(bool(gc.get_antialiased())),
        "cap": gc.get_capstyle(),
        "join": gc.get_joinstyle(),
        "clip": None if clip is None else [float(x) for x in clip.bounds],
        "clipPath": None if clip_path is None else [path_of(clip_path), matrix_of(clip_transform)],
        "dash": [offset, None if dashes is None else [float(x) for x in dashes]],
        "width": float(gc.get_linewidth()),
        "rgb": [float(x) for x in gc.get_rgb()],
        "hatch": hatch,
        "hatchColor": None if hatch is None else [float(x) for x in gc.get_hatch_color()],
        "hatchWidth": None if hatch is None else float(gc.get_hatch_linewidth()),
        "snap": gc.get_snap(),
        "sketch": gc.get_sketch_params(),
    }


def font_of(prop):
    return {
        "family": list(prop.get_family()),
        "style": prop.get_style(),
        "variant": prop.get_variant(),
        "weight": prop.get_weight(),
        "stretch": prop.get_stretch(),
        "size": float(prop.get_size_in_points()),
        "file": prop.get_file() and str(prop.get_file()),
        "math": prop.get_math_fontfamily(),
    }


def colors_of(colors):
    return np.asarray(colors, float).reshape(-1, 4) if len(colors) else np.zeros((0, 4))


class Recorder(Agg):
    """Draws and records. `stack` holds the artists that are drawing, outermost first."""

    #: Longest side, device pixels.
    side = 65_000
    #: The recorder that drew last, in this process.
    last = None
    #: Whether pixels are painted too: only where the program is going to read them.
    paints = True

    def __init__(self, width, height, dpi):
        if max(width, height) > Recorder.side:
            raise TooLarge(f"{width:.0f} x {height:.0f}")
        self.stack = []
        self.forget()
        super().__init__(width, height, dpi)
        Recorder.last = self

    def forget(self):
        self.commands = []
        self.artists = []
        self.known = {}
        self.filters = 0

    def clear(self):
        self.forget()
        Recorder.last = self
        super().clear()

    def _update_methods(self):
        """Agg binds these to its canvas; ours record first. While a filter draws on a canvas of its own, they do not."""
        super()._update_methods()
        for name in ("draw_gouraud_triangles", "draw_image", "draw_markers", "draw_path_collection", "draw_quad_mesh"):
            if hasattr(self, name):
                paint = functools.partial(self.painted, getattr(self, name))
                setattr(self, name, functools.partial(getattr(Recorder, "record_" + name), self, paint))

    def painted(self, draw, *args, **options):
        # A filter works on pixels.
        if self.paints or self.filters:
            draw(*args, **options)

    def index_of(self, artist, parent):
        known = self.known.get(id(artist))
        if known is None:
            known = self.known[id(artist)] = len(self.artists)
            self.artists.append((artist, parent))
        return known

    def enter(self, artist):
        parent = self.stack[-1] if self.stack else None
        self.stack.append(self.index_of(artist, parent))

    def keep(self, name, *parts):
        if self.filters == 0:
            self.commands.append([name, self.stack[-1] if self.stack else None, *parts])

    def draw_path(self, gc, path, transform, rgbFace=None):
        face = None if rgbFace is None else [float(x) for x in rgbFace]
        self.keep("path", gc_of(gc), path_of(path), matrix_of(transform), face)
        self.painted(super().draw_path, gc, path, transform, rgbFace)

    def record_draw_markers(self, draw, gc, marker_path, marker_trans, path, trans, rgbFace=None):
        face = None if rgbFace is None else [float(x) for x in rgbFace]
        places = [path_of(path), matrix_of(trans)]
        self.keep("markers", gc_of(gc), path_of(marker_path), matrix_of(marker_trans), *places, face)
        draw(gc, marker_path, marker_trans, path, trans, rgbFace)

    def record_draw_path_collection(
        self, draw, gc, master, paths, transforms, offsets, offset_trans, faces, edges, widths, styles, aas, urls, *more,
        **options,
    ):
        self.keep(
            "collection",
            gc_of(gc),
            matrix_of(master),
            [path_of(path) for path in paths],
            np.asarray(transforms, float).reshape(-1, 3, 3),
            np.asarray(np.ma.filled(np.ma.asarray(offsets, float), np.nan), float).reshape(-1, 2),
            matrix_of(offset_trans),
            colors_of(faces),
            colors_of(edges),
            [float(width) for width in widths],
            [[offset, None if dashes is None else [float(x) for x in dashes]] for offset, dashes in styles],
            [bool(aa) for aa in aas],
        )
        draw(gc, master, paths, transforms, offsets, offset_trans, faces, edges, widths, styles, aas, urls, *more, **options)

    def record_draw_quad_mesh(
        self, draw, gc, master, width, height, coordinates, offsets, offset_trans, faces, antialiased, edges
    ):
        self.keep(
            "mesh",
            gc_of(gc),
            matrix_of(master),
            int(width),
            int(height),
            np.ma.filled(np.ma.asarray(coordinates, float), np.nan),
            np.asarray(offsets, float).reshape(-1, 2),
            matrix_of(offset_trans),
            colors_of(np.asarray(faces).reshape(-1, 4)),
            bool(antialiased),
            colors_of(np.asarray(edges).reshape(-1, 4)),
        )
        draw(gc, master, width, height, coordinates, offsets, offset_trans, faces, antialiased, edges)

    def record_draw_gouraud_triangles(self, draw, gc, triangles, colors, transform):
        points, paints = np.array(triangles, float), np.array(colors, float)
        self.keep("triangles", gc_of(gc), points, paints, matrix_of(transform))
        draw(gc, triangles, colors, transform)

    def record_draw_image(self, draw, gc, x, y, im, *more):
        self.keep("image", gc_of(gc), float(x), float(y), np.array(im, np.uint8))
        draw(gc, x, y, im, *more)

    def draw_text(self, gc, x, y, s, prop, angle, ismath=False, mtext=None):
        size = self.get_text_width_height_descent(s, prop, ismath)
        words = [str(s), font_of(prop), float(angle), bool(ismath)]
        self.keep("text", gc_of(gc), float(x), float(y), *words, [float(part) for part in size])
        self.painted(super().draw_text, gc, x, y, s, prop, angle, ismath, mtext)

    def start_filter(self):
        self.filters += 1
        super().start_filter()

    def stop_filter(self, post_processing):
        """As Agg's own, but what the filter made is drawn through `draw_image`, and so recorded as a picture."""
        image = np.asarray(self.buffer_rgba())
        rows, columns = (np.flatnonzero(image[..., 3].any(axis=axis)) for axis in (1, 0))
        self._renderer = self._filter_renderers.pop()
        self._update_methods()
        self.filters -= 1
        if not rows.size:
            return
        top, bottom, left, right = rows[0], rows[-1] + 1, columns[0], columns[-1] + 1
        made, x, y = post_processing(image[top:bottom, left:right] / 255, self.dpi)
        if made.dtype.kind == "f":
            made = np.asarray(made * 255.0, np.uint8)
        self.draw_image(self.new_gc(), left + x, int(self.height) - bottom + y, np.ascontiguousarray(made[::-1]))


def wrap_drawing():
    """Makes every artist say to a recorder that it is drawing. Done once, before any program runs."""

    def wrapped(draw):
        @functools.wraps(draw)
        def drawing(self, renderer, *args, **kwargs):
            if type(renderer) is not Recorder:
                return draw(self, renderer, *args, **kwargs)
            renderer.enter(self)
            try:
                return draw(self, renderer, *args, **kwargs)
            finally:
                renderer.stack.pop()

        return drawing

    pending, seen = [Artist], set()
    while pending:
        kind = pending.pop()
        if kind in seen:
            continue
        seen.add(kind)
        pending.extend(kind.__subclasses__())
        if "draw" in kind.__dict__:
            kind.draw = wrapped(kind.__dict__["draw"])
