"""Draws recorded commands with matplotlib's Agg, in a process that has run nothing of the program's."""

import matplotlib
import numpy as np
from matplotlib.backend_bases import CapStyle, JoinStyle
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.font_manager import FontProperties, fontManager
from matplotlib.path import Path
from matplotlib.transforms import Affine2D, Bbox, IdentityTransform


def transform_of(matrix):
    return IdentityTransform() if matrix is None else Affine2D(np.array(matrix, float).reshape(3, 3))


def path_from(recorded):
    vertices, codes, simplify, threshold = recorded
    path = Path(np.array(vertices, float).reshape(-1, 2), None if codes is None else np.array(codes, np.uint8))
    path.should_simplify = bool(simplify)
    path.simplify_threshold = float(threshold)
    return path


class ClipPath:
    """What a graphics context asks of a clipping path."""

    def __init__(self, path, transform):
        self.answer = path, transform

    def get_transformed_path_and_affine(self):
        return self.answer


def gc_from(renderer, recorded):
    gc = renderer.new_gc()
    gc._alpha, gc._forced_alpha = recorded["alpha"], recorded["forced"]
    gc._antialiased = recorded["aa"]
    gc._capstyle, gc._joinstyle = CapStyle(recorded["cap"]), JoinStyle(recorded["join"])
    if recorded["clip"] is not None:
        gc._cliprect = Bbox.from_bounds(*recorded["clip"])
    if recorded["clipPath"] is not None:
        path, matrix = recorded["clipPath"]
        gc._clippath = ClipPath(path_from(path), transform_of(matrix))
    gc._dashes = dashes_from(recorded["dash"])
    gc._linewidth = recorded["width"]
    gc._rgb = tuple(recorded["rgb"])
    if recorded["hatch"] is not None:
        gc._hatch = str(recorded["hatch"])
        gc._hatch_color = tuple(recorded["hatchColor"])
        gc._hatch_linewidth = recorded["hatchWidth"]
    gc._snap = recorded["snap"]
    gc._sketch = None if recorded["sketch"] is None else tuple(recorded["sketch"])
    return gc


def dashes_from(recorded):
    offset, dashes = recorded
    return offset, None if dashes is None else list(dashes)


def face_from(face):
    return None if face is None else tuple(face)


known_files = None


def font_from(recorded):
    global known_files
    if known_files is None:
        known_files = {font.fname for font in fontManager.ttflist}
    prop = FontProperties(
        family=list(recorded["family"]),
        style=recorded["style"],
        variant=recorded["variant"],
        weight=recorded["weight"],
        stretch=recorded["stretch"],
        size=recorded["size"],
        math_fontfamily=recorded["math"],
    )
    if recorded["file"] in known_files:
        prop.set_file(recorded["file"])
    return prop


def draw_path(renderer, gc, path, transform, face):
    renderer.draw_path(gc, path_from(path), transform_of(transform), face_from(face))


def draw_markers(renderer, gc, marker, marker_transform, path, transform, face):
    renderer.draw_markers(
        gc, path_from(marker), transform_of(marker_transform), path_from(path), transform_of(transform), face_from(face)
    )


def draw_collection(renderer, gc, master, paths, transforms, offsets, offset_transform, faces, edges, widths, dashes, aas):
    renderer.draw_path_collection(
        gc,
        transform_of(master),
        [path_from(path) for path in paths],
        np.array(transforms, float),
        np.array(offsets, float),
        transform_of(offset_transform),
        np.array(faces, float),
        np.array(edges, float),
        list(widths),
        [dashes_from(dash) for dash in dashes],
        list(aas),
        [None],
        "screen",
    )


def draw_mesh(renderer, gc, master, width, height, coordinates, offsets, offset_transform, faces, antialiased, edges):
    renderer.draw_quad_mesh(
        gc,
        transform_of(master),
        width,
        height,
        np.array(coordinates, float),
        np.array(offsets, float),
        transform_of(offset_transform),
        np.array(faces, float),
        antialiased,
        np.array(edges, float),
    )


def draw_triangles(renderer, gc, triangles, colors, transform):
    renderer.draw_gouraud_triangles(gc, np.array(triangles, float), np.array(colors, float), transform_of(transform))


def draw_image(renderer, gc, x, y, image):
    renderer.draw_image(gc, x, y, np.array(image, np.uint8))


def draw_text(renderer, gc, x, y, words, font, angle, math, _size):
    renderer.draw_text(gc, x, y, words, font_from(font), angle, ismath=math)


DRAW = {
    "path": draw_path,
    "markers": draw_markers,
    "collection": draw_collection,
    "mesh": draw_mesh,
    "triangles": draw_triangles,
    "image": draw_image,
    "text": draw_text,
}

#: Settings that Agg and the fonts read while they draw.
SETTINGS = ("font.", "mathtext.", "text.hinting", "text.antialiased", "text.kerning_factor", "agg.")


def settings_now():
    """The settings that replaying needs, of the program's process."""
    return {name: value for name, value in matplotlib.rcParams.items() if name.startswith(SETTINGS)}


def replay(width, height, dpi, settings, commands):
    """Pixels of the commands: an array of `height` by `width` by 4, unsigned bytes, not premultiplied."""
    with matplotlib.rc_context({name: value for name, value in settings.items() if name.startswith(SETTINGS)}):
        renderer = RendererAgg(width, height, dpi)
        for name, _artist, gc, *parts in commands:
            DRAW[name](renderer, gc_from(renderer, gc), *parts)
        return np.array(renderer.buffer_rgba())
