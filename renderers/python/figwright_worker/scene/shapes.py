"""Drawing commands as shapes: outlines and words in CSS pixels, with the colours that they are drawn in."""

import math
from dataclasses import dataclass, field

import numpy as np
from matplotlib.path import Path

from ..replay import path_from, transform_of


@dataclass
class Shape:
    """What one command draws, or one member of what it draws. Places are CSS pixels, y downwards."""

    artist: int
    kind: str  # path, text, image
    paths: list  # arrays of n by 2
    order: int
    closed: bool = False
    fill: str = None
    fill_opacity: float = 1.0
    stroke: str = None
    stroke_opacity: float = 1.0
    width: float = 0.0
    dash: list = None
    clip: tuple = None  # x0, y0, x1, y1
    hatch: str = None
    words: str = None
    font_size: float = 0.0
    angle: float = 0.0
    marker: bool = False
    anchor: tuple = None  # of a marker, or of a member of a collection
    member: int = 0
    pixels: object = None
    inks: tuple = ()  # colours at the corners, where the filling goes from one to the other
    box: tuple = field(default=None)

    def __post_init__(self):
        if self.box is None:
            self.box = box_of(self.paths)

    @property
    def opacity(self):
        return max(self.fill_opacity if self.fill else 0.0, self.stroke_opacity if self.stroke else 0.0)


def box_of(paths):
    """`(x0, y0, x1, y1)` of all points; None where there are none."""
    points = [path for path in paths if len(path)]
    if not points:
        return None
    low = np.min([path.min(axis=0) for path in points], axis=0)
    high = np.max([path.max(axis=0) for path in points], axis=0)
    return (float(low[0]), float(low[1]), float(high[0]), float(high[1]))


class Page:
    """Where one figure stands in the picture, and how its device pixels become CSS pixels."""

    def __init__(self, figure, scale, top):
        self.width, self.height = figure["width"], figure["height"]
        self.dpi, self.scale, self.top = figure["dpi"], scale, top

    def places(self, points):
        """Device pixels, y upwards, to CSS pixels, y downwards."""
        points = np.asarray(points, float).reshape(-1, 2)
        return np.column_stack([points[:, 0] / self.scale, (self.height - points[:, 1]) / self.scale + self.top])

    def length(self, points):
        """Typographic points to CSS pixels."""
        return points * self.dpi / 72 / self.scale

    def clip(self, gc):
        if gc["clip"] is None:
            return None
        x, y, width, height = gc["clip"]
        (x0, y1), (x1, y0) = self.places([[x, y], [x + width, y + height]])
        return (min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))


def outlines(path, matrix):
    """`(arrays, closed)`: the vertices of each part; curves as many short lines."""
    drawn = path_from(path)
    transform = transform_of(matrix)
    codes = drawn.codes
    if codes is None or not np.isin(codes, (Path.CURVE3, Path.CURVE4)).any():
        points = transform.transform(drawn.vertices)
        return split(points, codes)
    parts = [part for part in drawn.to_polygons(transform, closed_only=False) if len(part)]
    return parts, bool((codes == Path.CLOSEPOLY).any())


def split(points, codes):
    """Cuts at new beginnings and at points that are nowhere."""
    good = np.isfinite(points).all(axis=1)
    if codes is None:
        if good.all():
            return [points], False
        codes = np.full(len(points), Path.LINETO, np.uint8)
    parts, part, closed = [], [], False
    for point, code, fine in zip(points, codes, good):
        if code == Path.CLOSEPOLY:
            closed = True
            if part:
                part.append(part[0])
            continue
        if code in (Path.MOVETO, Path.STOP) or not fine:
            if part:
                parts.append(np.array(part))
            part = []
        if fine and code != Path.STOP:
            part.append(point)
    if part:
        parts.append(np.array(part))
    return parts, closed


def hex_of(color):
    """`#rrggbb` of parts from 0 to 1."""
    red, green, blue = (round(min(max(float(part), 0.0), 1.0) * 255) for part in color[:3])
    return f"#{red:02x}{green:02x}{blue:02x}"


def paint(color, gc_alpha, forced):
    """`(#rrggbb, opacity)`; `(None, 0)` for no colour."""
    if color is None:
        return None, 0.0
    alpha = gc_alpha if forced or len(color) == 3 else color[3]
    return (hex_of(color), float(alpha)) if alpha > 0 else (None, 0.0)


def strokes(gc, page):
    """What is said of a line: its colour, opacity, width and dashes."""
    color, opacity = paint(gc["rgb"], gc["alpha"], gc["forced"])
    if gc["width"] <= 0:
        color = None
    dash = gc["dash"][1]
    return {
        "stroke": color,
        "stroke_opacity": opacity,
        "width": page.length(gc["width"]),
        "dash": [round(page.length(part), 2) for part in dash] if dash else None,
    }


def path_shapes(page, artist, order, gc, path, matrix, face):
    parts, closed = outlines(path, matrix)
    fill, fill_opacity = paint(face, gc["alpha"], gc["forced"])
    places = [page.places(part) for part in parts]
    facts = {"fill": fill, "fill_opacity": fill_opacity, "hatch": gc["hatch"], **strokes(gc, page)}
    yield Shape(artist, "path", places, order, closed or fill is not None, clip=page.clip(gc), **facts)


def marker_shapes(page, artist, order, gc, marker, marker_matrix, path, matrix, face):
    parts, closed = outlines(marker, marker_matrix)
    fill, fill_opacity = paint(face, gc["alpha"], gc["forced"])
    drawn = path_from(path)
    places = transform_of(matrix).transform(drawn.vertices)
    facts = {"fill": fill, "fill_opacity": fill_opacity, **strokes(gc, page), "dash": None}
    clip = page.clip(gc)
    for member, place in enumerate(places):
        if not np.isfinite(place).all():
            continue
        outline = [page.places(part + place) for part in parts]
        anchor = tuple(page.places([place])[0])
        yield Shape(
            artist, "path", outline, order, closed, clip=clip, marker=True, anchor=anchor, member=member, **facts
        )


def collection_shapes(
    page, artist, order, gc, master, paths, transforms, offsets, offset_matrix, faces, edges, widths, dashes, _aas
):
    if not len(paths) or not (len(faces) or len(edges)):
        return
    whole, clip = transform_of(master), page.clip(gc)
    shifts = transform_of(offset_matrix).transform(np.array(offsets)) if len(offsets) else np.zeros((0, 2))
    known = {}

    def outline(path, transform):
        """The outline of a path that many members share is computed once."""
        if (path, transform) not in known:
            matrix = whole if transform is None else transform_of(transforms[transform]) + whole
            known[path, transform] = outlines(paths[path], matrix.get_matrix())
        return known[path, transform]

    for member in range(max(len(paths), len(shifts))):
        shift = shifts[member % len(shifts)] if len(shifts) else np.zeros(2)
        if not np.isfinite(shift).all():
            continue
        parts, closed = outline(member % len(paths), member % len(transforms) if len(transforms) else None)
        fill, fill_opacity = paint(faces[member % len(faces)] if len(faces) else None, gc["alpha"], gc["forced"])
        line = dict(gc)
        if len(edges):
            line["rgb"] = list(edges[member % len(edges)])
        line["width"] = widths[member % len(widths)] if len(edges) and len(widths) else 0
        line["dash"] = dashes[member % len(dashes)] if len(dashes) else [0, None]
        yield Shape(
            artist,
            "path",
            [page.places(part + shift) for part in parts],
            order,
            closed or fill is not None,
            fill=fill,
            fill_opacity=fill_opacity,
            hatch=gc["hatch"],
            clip=clip,
            anchor=tuple(page.places([shift])[0]),
            member=member,
            **strokes(line, page),
        )


def mesh_shapes(page, artist, order, gc, master, width, height, coordinates, offsets, offset_matrix, faces, _aa, edges):
    points = transform_of(master).transform(np.array(coordinates).reshape(-1, 2))
    if len(offsets):
        points = points + transform_of(offset_matrix).transform(np.array(offsets))[0]
    points = page.places(points).reshape(height + 1, width + 1, 2)
    clip = page.clip(gc)
    for row in range(height):
        for column in range(width):
            member = row * width + column
            corners = [(row, column), (row, column + 1), (row + 1, column + 1), (row + 1, column)]
            quad = np.array([points[at] for at in corners])
            if not np.isfinite(quad).all():
                continue
            fill, fill_opacity = paint(faces[member % len(faces)] if len(faces) else None, gc["alpha"], gc["forced"])
            paints = {"fill": fill, "fill_opacity": fill_opacity}
            if len(edges):
                line = {**gc, "rgb": list(edges[member % len(edges)])}
                paints.update(strokes(line, page))
            yield Shape(artist, "path", [quad], order, True, clip=clip, member=member, **paints)


def triangle_shapes(page, artist, order, gc, triangles, colors, matrix):
    points = transform_of(matrix).transform(np.array(triangles).reshape(-1, 2)).reshape(-1, 3, 2)
    clip = page.clip(gc)
    for member, (corners, paints) in enumerate(zip(points, np.array(colors).reshape(-1, 3, 4))):
        fill, fill_opacity = paint(list(paints.mean(axis=0)), 1.0, False)
        inks = tuple(paint(list(ink), 1.0, False)[0] for ink in paints)
        shape = {"fill": fill, "fill_opacity": fill_opacity, "clip": clip, "member": member, "inks": inks}
        yield Shape(artist, "path", [page.places(corners)], order, True, **shape)


def image_shapes(page, artist, order, gc, x, y, pixels):
    height, width = pixels.shape[:2]
    corners = page.places([[x, y], [x + width, y], [x + width, y + height], [x, y + height]])
    yield Shape(artist, "image", [corners], order, True, clip=page.clip(gc), pixels=pixels, fill="#000000")


def text_shapes(page, artist, order, gc, x, y, words, font, angle, math_, size):
    width, height, descent = size
    turn = math.radians(angle)
    corners = np.array([[0, -descent], [width, -descent], [width, height - descent], [0, height - descent]])
    rotation = np.array([[math.cos(turn), math.sin(turn)], [-math.sin(turn), math.cos(turn)]])
    points = corners @ rotation + [x, page.height - y]
    color, opacity = paint(gc["rgb"], gc["alpha"], gc["forced"])
    yield Shape(
        artist,
        "text",
        [page.places(points)],
        order,
        True,
        fill=color,
        fill_opacity=opacity,
        clip=page.clip(gc),
        words=words,
        font_size=page.length(font["size"]),
        angle=-angle,
        marker=math_,
    )


SHAPES = {
    "path": path_shapes,
    "markers": marker_shapes,
    "collection": collection_shapes,
    "mesh": mesh_shapes,
    "triangles": triangle_shapes,
    "image": image_shapes,
    "text": text_shapes,
}


def shapes_of(figure, page, most):
    """Shapes by number of artist, in drawing order; None when there are more than `most`."""
    found, count = {}, 0
    for order, (name, artist, gc, *parts) in enumerate(figure["commands"]):
        for shape in SHAPES[name](page, artist, order, gc, *parts):
            if shape.box is None:
                continue
            count += 1
            if count > most:
                return None
            found.setdefault(artist, []).append(shape)
    return found
