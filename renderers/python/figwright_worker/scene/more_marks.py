"""The marks of collections, pictures and free patches."""

import numpy as np

from .bands import Bands
from .collect import points_of
from .guides import shape_name
from .fields import place_of
from .marks import as_pair, paints
from .pictures import inks_of, samples_of
from .told import fit_colors, fit_sizes

#: Cells of a picture or mesh that are told one by one; a larger one is told as a whole.
MOST_CELLS = 2_500

PATCH_KINDS = {
    "rectangle": "rect",
    "cell": "rect",
    "fancy-box": "rect",
    "circle": "circle",
    "ellipse": "ellipse",
    "arc": "arc",
    "polygon": "polygon",
    "arrow": "vector",
    "fancy-arrow": "vector",
    "wedge": "path",
}


class MoreMarks(Bands):
    def patch(self, index, told, shapes):
        if told.get("made") == "pie":
            self.slice(index, told, shapes)
        elif self.parts.get(index, {}).get("part") == "bar":
            self.bar(index, told, shapes)
        elif told.get("made") == "boxplot":
            for shape in shapes:
                self.box_stroke(index, told, shape)
        elif told.get("made") in ("hist", "stairs") and told["sort"] in ("polygon", "patch"):
            self.outline(index, told, shapes[0])
        elif told["class"] == "Shadow" or self.view.artists[told["parent"]]["sort"] in ("annotation", "text"):
            self.beside(told, shapes)
        else:
            self.free(index, told, shapes)

    def beside(self, told, shapes):
        """What belongs to words or to another mark: the arrow of an annotation, the box around a text, a shadow."""
        is_arrow = told["sort"] in ("arrow", "fancy-arrow")
        for at, shape in enumerate(shapes):
            kind = "rect" if told["sort"] == "fancy-box" else "path"
            facts = {**paints(shape), "data": {"arrow": True} if is_arrow else None}
            element = self.into.element(kind, "frame", shape.box, shape.clip, (self.view.key, shape.order, 0), **facts)
            if is_arrow and at == 0 and len(shape.paths[0]) < 400:
                element["_arrow"] = points_of(shape.paths[0]), head_of([path for one in shapes for path in one.paths])

    def free(self, index, told, shapes):
        kind = PATCH_KINDS.get(told["sort"], "path")
        if kind == "polygon" and len(shapes[0].paths) == 1 and is_upright(shapes[0].paths[0]):
            kind = "rect"
        paths = [path for shape in shapes for path in shape.paths]
        shape = shapes[0]
        x0, y0, x1, y1 = (f(path[:, side].__getattribute__(g)() for path in paths) for f, side, g in BOUNDS)
        encoding = {}
        if kind == "rect":
            encoding = self.extent(told, (x0, y0, x1, y1))
        facts = {"path": points_of(paths[0]) if kind not in ("rect", "circle", "ellipse") and len(paths[0]) < 400 else None}
        if told.get("cell") is not None:
            facts["data"] = told["cell"]
        element = self.add(index, kind, shape, (x0, y0, x1, y1), "patches", 0, encoding, **facts)
        if told["sort"] == "fancy-arrow":
            element["_head"] = head_of(paths)

    def extent(self, told, box):
        """Both ends along the axes that a rectangle stands on."""
        x0, y0, x1, y1 = box
        return {
            "x": self.read(told, "x", x0),
            "x2": self.read(told, "x", x1),
            "y": self.read(told, "y", y0),
            "y2": self.read(told, "y", y1),
        }

    def scatter(self, index, told, shapes):
        if told.get("made") == "contour":
            self.contour(index, told, shapes)
            return
        offsets, values, sizes = told.get("offsets"), told.get("values"), told.get("sizes")
        many_sizes = sizes is not None and len(sizes) > 1 and len(set(sizes.tolist())) > 1
        many_sizes = many_sizes and fit_sizes([sizes[shape.member % len(sizes)] for shape in shapes], [shape.box for shape in shapes])
        inks = [shape.fill or shape.stroke for shape in shapes]
        colored = values is not None and values.ndim == 1 and len(set(inks)) > 1
        if colored and max(shape.member for shape in shapes) < len(values):
            colored = fit_colors([values[shape.member] for shape in shapes], inks)
        for shape in shapes:
            x, y = place_of(shape)
            place = offsets[shape.member] if offsets is not None and shape.member < len(offsets) else (None, None)
            encoding = {"x": self.read(told, "x", x, place[0]), "y": self.read(told, "y", y, place[1])}
            if self.view.artists[index].get("inData") == [False, False] and self.of_data(told):
                encoding = self.by_offset(told, x, y, place)
            if colored and shape.member < len(values) and np.isfinite(values[shape.member]):
                encoding["color"] = float(values[shape.member])
            if many_sizes:
                encoding["size"] = float(sizes[shape.member % len(sizes)])
            facts = {"shape": shape_name(shape)}
            turning, space = self.view.rounds.get(told.get("axes")), self.view.spaces.get(told.get("axes"))
            if turning is not None:
                encoding.update(turning.read((x, y), as_pair(place)))
            if space is not None:
                facts |= self.in_space(space, told, (x, y), encoding)
            self.add(index, "point", shape, None, "scatter", shape.member, encoding, **facts)

    def of_data(self, told):
        return told.get("axes") in self.view.axes

    def by_offset(self, told, x, y, place):
        """Members of a collection stand at offsets in data units though their outlines are of pixels."""
        axes = self.view.axes[told["axes"]]
        return {
            "x": axes["x"].read(x, place[0]) if "x" in axes else None,
            "y": axes["y"].read(y, place[1]) if "y" in axes else None,
        }

    def lines(self, index, told, shapes):
        if told.get("made") == "contour":
            self.contour(index, told, shapes)
            return
        if told.get("made") in ("stream", "wireframe"):
            getattr(self, told["made"])(index, told, shapes)
            return
        if told.get("made") == "quiver" and self.arrows_in_space(index, told, shapes):
            return
        part = self.parts.get(index, {})
        if part.get("part") == "error":
            container = part["container"]
            self.error_bars(index, told, shapes, container)
            return
        for shape in shapes:
            if told["sort"] == "events":
                x, y = (shape.box[0] + shape.box[2]) / 2, (shape.box[1] + shape.box[3]) / 2
                encoding = {"x": self.read(told, "x", x), "y": self.read(told, "y", y)}
                self.add(index, "tick", shape, None, "events", shape.member, encoding, plot="events")
            elif part.get("part") == "stem":
                self.rule(index, told, shape, "stems")
            elif told.get("made") in ("boxplot", "violin"):
                self.box_stroke(index, told, shape)
            elif told.get("made") == "rule" or all(len(path) == 2 for path in shape.paths):
                self.rule(index, told, shape)
            else:
                self.course_of(index, told, shape)

    def course_of(self, index, told, shape):
        for path in shape.paths:
            points = [{"x": self.read(told, "x", x), "y": self.read(told, "y", y)} for x, y in path]
            good = all(None not in point.values() for point in points)
            self.add(index, "line", shape, None, "lines", shape.member, path=points_of(path), points=points if good else None)

    def error_bars(self, index, told, shapes, container):
        for shape in shapes:
            (x0, y0), (x1, y1) = shape.paths[0][0], shape.paths[0][-1]
            vertical = abs(y1 - y0) >= abs(x1 - x0)
            if vertical:
                low, high = max(y0, y1), min(y0, y1)
                encoding = {"x": self.read(told, "x", x0), "y": self.read(told, "y", high), "y2": self.read(told, "y", low)}
            else:
                low, high = min(x0, x1), max(x0, x1)
                encoding = {"y": self.read(told, "y", y0), "x": self.read(told, "x", high), "x2": self.read(told, "x", low)}
            layer = ("errors", vertical)
            self.add(index, "error-bar", shape, None, layer, shape.member, encoding, path=points_of(shape.paths[0]))

    def polygons(self, index, told, shapes):
        made = told.get("made")
        if made == "contour":
            self.contour(index, told, shapes)
        elif made == "broken_barh":
            for shape in shapes:
                x0, y0, x1, y1 = shape.box
                encoding = {"y": self.read(told, "y", (y0 + y1) / 2), "x": self.read(told, "x", x1), "x2": self.read(told, "x", x0)}
                self.bar_axes.add((told.get("axes"), "y"))
                self.add(index, "bar", shape, None, ("bars", "x"), shape.member, encoding)
        elif made in ("fill_between", "stackplot"):
            for shape in shapes:
                self.band(index, told, shape)
        elif made == "violin":
            for shape in shapes:
                self.violin(index, told, shape, told.get("vertical", True))
        elif told["sort"] == "quiver":
            self.arrows(index, told, shapes)
        elif told["class"].endswith("3DCollection"):
            self.faces(index, told, shapes)
        elif made in ("hexbin", "tripcolor") or (told.get("values") is not None and len(shapes) > 20):
            self.hexagons(index, told, shapes)
        else:
            for shape in shapes if len(shapes) <= MOST_CELLS else shapes[:1]:
                for path in shape.paths:
                    self.add(index, "polygon", shape, None, "polygon", shape.member, path=points_of(path))

    def mesh(self, index, told, shapes):
        if len(shapes) > MOST_CELLS:
            self.whole(index, told, shapes)
            return
        values = self.values_of(told, shapes)
        for shape in shapes:
            value = float(values.flat[shape.member]) if values is not None and shape.member < values.size else None
            self.cell(index, told, shape, shape.box, shape.fill, value, shape.member)

    def cell(self, index, told, shape, box, fill, value, member):
        x0, y0, x1, y1 = box
        self.bar_axes |= {(told.get("axes"), "x"), (told.get("axes"), "y")}
        encoding = {"x": self.read(told, "x", (x0 + x1) / 2), "y": self.read(told, "y", (y0 + y1) / 2)}
        if value is not None and np.isfinite(value):
            encoding["color"] = value
        look = {**paints(shape), "fill": fill}
        plot = "counts" if told.get("made") == "hist2d" else None
        self.add(index, "cell", shape, box, "cells", member, encoding, fill=fill, opacity=shape.opacity, look=look, plot=plot)

    def picture(self, index, told, shapes):
        shape = shapes[0]
        rows, columns = (told.get("shape") or [0, 0])[:2]
        extent, axes = told.get("extent"), self.view.axes.get(told.get("axes"), {})
        values = told.get("values")
        if values is None or extent is None or not 0 < rows * columns <= MOST_CELLS or len(axes) < 2:
            self.whole(index, told, shapes)
            return
        left, right, bottom, top = extent
        first, last = (top, bottom) if told.get("origin") == "upper" else (bottom, top)
        xs = [axes["x"].scale.forward(left + (right - left) * at / columns) for at in range(columns + 1)]
        ys = [axes["y"].scale.forward(first + (last - first) * at / rows) for at in range(rows + 1)]
        told = {**told, "inData": [True, True]}
        cells = []
        for row in range(rows):
            for column in range(columns):
                (x0, x1), (y0, y1) = sorted(xs[column : column + 2]), sorted(ys[row : row + 2])
                fill = self.color_at(shape, (x0 + x1) / 2, (y0 + y1) / 2)
                if fill is not None:
                    cells.append(((x0, y0, x1, y1), fill, float(values[row, column]), row * columns + column))
        fit = fit_colors([value for _, _, value, _ in cells], [fill for _, fill, _, _ in cells])
        for box, fill, value, member in cells:
            self.cell(index, told, shape, box, fill, value if fit else None, member)

    def color_at(self, shape, x, y):
        """The colour of the picture that was drawn, at a place; None beside it."""
        x0, y0, x1, y1 = shape.box
        height, width = shape.pixels.shape[:2]
        column = int((x - x0) / (x1 - x0) * width) if x1 > x0 else -1
        row = int((y1 - y) / (y1 - y0) * height) if y1 > y0 else -1
        if not (0 <= column < width and 0 <= row < height):
            return None
        red, green, blue, alpha = shape.pixels[row, column]
        return f"#{red:02x}{green:02x}{blue:02x}" if alpha else None

    def whole(self, index, told, shapes):
        rows, columns = (told.get("shape") or [0, 0])[:2]
        x0, y0 = min(shape.box[0] for shape in shapes), min(shape.box[1] for shape in shapes)
        x1, y1 = max(shape.box[2] for shape in shapes), max(shape.box[3] for shape in shapes)
        data = {"rows": rows, "columns": columns} if rows else None
        values = told.get("values")
        if values is not None and np.isfinite(values).any():
            data = {**(data or {}), "lowest": float(np.nanmin(values)), "highest": float(np.nanmax(values))}
        facts = {"fill": None, "stroke": None, "data": data, "kind_is_image": True, "points": samples_of(told)}
        element = self.add(index, "image", shapes[0], (x0, y0, x1, y1), "images", 0, **facts)
        del element["kind_is_image"]
        if told.get("colormap") is not None and "layer" in element:
            self.into.inks.setdefault(element["layer"], set()).update(inks_of(shapes))


def head_of(paths):
    """At which end of an arrow's line its head is: "start" or "end"; None where it has none."""
    line, heads = paths[0], paths[1:]
    if not heads:
        return None
    middle = np.concatenate(heads).mean(axis=0)
    first, last = (np.abs(line[at] - middle).sum() for at in (0, -1))
    return "start" if first < last else "end"


def is_upright(path):
    """Whether an outline is a rectangle that stands upright."""
    if not 4 <= len(path) <= 6:
        return False
    (x0, y0), (x1, y1) = path.min(axis=0), path.max(axis=0)
    return all(min(abs(x - x0), abs(x - x1)) < 0.1 and min(abs(y - y0), abs(y - y1)) < 0.1 for x, y in path)


BOUNDS = ((min, 0, "min"), (min, 1, "min"), (max, 0, "max"), (max, 1, "max"))
