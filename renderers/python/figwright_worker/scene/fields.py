"""The marks of fields and of what is drawn in space: arrows, streamlines, contours, hexagons, surfaces, bars."""

import numpy as np

from .collect import points_of
from .guides import all_box
from .marks import Marks
from .told import fit_colors, fit_direction, follow_colors


class Fields(Marks):
    def arrows(self, index, told, shapes):
        us, vs = told.get("u"), told.get("v")
        values = self.values_of(told, shapes)
        plot = "barbs" if told["class"] == "Barbs" else "arrows"
        for shape in shapes:
            x, y = place_of(shape)
            outline = shape.paths[0]
            far = outline[np.argmax(np.hypot(outline[:, 0] - x, outline[:, 1] - y))]
            # The staff of a barb stands on the side that the wind comes from.
            start, tip = (far, (x, y)) if plot == "barbs" else ((x, y), far)
            data = None
            if us is not None and us.size == vs.size and shape.member < us.size:
                told_u, told_v = float(us.flat[shape.member]), float(vs.flat[shape.member])
                if plot == "arrows" and len(outline) > 7:
                    # What it turns about may be its middle, or its tip: the outline begins and ends at its tail.
                    start, tip = (outline[0] + outline[6]) / 2, outline[3]
                if fit_direction(told_u, told_v, start, tip, 0.85 if plot == "barbs" else 0.995):
                    data = {"u": told_u, "v": told_v}
            encoding = self.by_offset(told, x, y, (None, None)) if self.of_data(told) else {}
            self.color(encoding, values, shape)
            path = points_of([start, tip])
            self.add(index, "vector", shape, None, "vectors", shape.member, encoding, path=path, data=data, plot=plot)

    def color(self, encoding, values, shape):
        if values is not None and shape.member < values.size and np.isfinite(values.flat[shape.member]):
            encoding["color"] = float(values.flat[shape.member])

    def hexagons(self, index, told, shapes):
        values = self.values_of(told, shapes)
        plot = {"hexbin": "hexagons", "tripcolor": "triangles"}.get(told.get("made"))
        for shape in shapes:
            x, y = (shape.box[0] + shape.box[2]) / 2, (shape.box[1] + shape.box[3]) / 2
            if plot == "triangles":
                x, y = shape.paths[0][:3].mean(axis=0)
            encoding = self.by_offset(told, x, y, (None, None)) if self.of_data(told) else {}
            self.color(encoding, values, shape)
            corners = self.corners(told, values, shape)
            self.add(index, "cell", shape, None, "cells", shape.member, encoding, plot=plot, points=corners)

    def corners(self, told, values, shape):
        """The values at the corners of a triangle whose colour goes from one to the other; None where it has one colour."""
        told_values = told.get("corners")
        if values is None or told_values is None or not self.of_data(told):
            return None
        if shape.member >= len(told_values) or not np.isfinite(told_values[shape.member]).all():
            return None
        return [
            {**self.by_offset(told, x, y, (None, None)), "color": float(color)}
            for (x, y), color in zip(shape.paths[0][:3], told_values[shape.member])
        ]

    def values_of(self, told, shapes):
        """The values behind the colours of the members of a collection; None where they cannot be."""
        values = told.get("values")
        if values is None or max(shape.member for shape in shapes) >= values.size:
            return None
        # A triangle whose corners have colours of their own has the mean of them.
        shown, colors = [values.flat[shape.member] for shape in shapes], [shape.fill or shape.stroke for shape in shapes]
        mixed = told.get("corners") is not None
        return values if fit_colors(shown, colors) or (mixed and follow_colors(shown, colors)) else None

    def stream(self, index, told, shapes):
        """The pieces of streamlines, joined where one begins at the end of the one before it."""
        values, runs = self.values_of(told, shapes), []
        for shape in shapes:
            path = shape.paths[0]
            if runs and np.abs(runs[-1][-1].paths[0][-1] - path[0]).max() < 0.05:
                runs[-1].append(shape)
            else:
                runs.append([shape])
        for number, run in enumerate(runs):
            path, points = [], []
            for shape in run:
                x, y = shape.paths[0][0]
                point = {"x": self.read(told, "x", x), "y": self.read(told, "y", y)}
                self.color(point, values, shape)
                path.append((x, y))
                points.append({name: value for name, value in point.items() if value is not None})
            path.append(run[-1].paths[0][-1])
            points.append(dict(points[-1], x=self.read(told, "x", path[-1][0]), y=self.read(told, "y", path[-1][1])))
            facts = {"path": points_of(path), "points": points, "fill": None}
            self.add(index, "path", run[len(run) // 2], all_box(run), "streams", number, plot="streamlines", **facts)

    def triangulation(self, index, told, shapes):
        """The net of a triangulation: its points, and how many edges and triangles it has."""
        paths = [path for shape in shapes for path in shape.paths if len(path) > 1]
        ends = [tuple(np.round(place, 1)) for path in paths for place in path]
        if not ends:
            return
        numbers = {place: number for number, place in enumerate(dict.fromkeys(ends))}
        edges, at = set(), 0
        for path in paths:
            chain = [numbers[place] for place in ends[at : at + len(path)]]
            edges |= {(min(pair), max(pair)) for pair in zip(chain, chain[1:]) if pair[0] != pair[1]}
            at += len(path)
        # Euler: a net in the plane has as many faces within as edges, less points, plus parts.
        faces = len(edges) - len(numbers) + parts_of(len(numbers), edges)
        path = list(numbers)
        points = [{"x": self.read(told, "x", x), "y": self.read(told, "y", y)} for x, y in path]
        data = {"points": len(numbers), "edges": len(edges), "triangles": faces}
        facts = {"path": points_of(path), "points": points, "data": data, "fill": None}
        self.add(index, "path", shapes[0], all_box(shapes), "net", 0, plot="triangulation", **facts)

    def wireframe(self, index, told, shapes):
        space = self.view.spaces.get(told.get("axes"))
        for shape in shapes:
            path = np.concatenate(shape.paths)
            corners = space.find(path, told.get("space")) if space is not None else [None]
            facts = {"path": points_of(path), "space": corners if None not in corners else None}
            self.add(index, "path", shape, None, "wires", shape.member, plot="wireframe", **facts)

    def arrows_in_space(self, index, told, shapes):
        """Arrows in space, each drawn as a shaft and two strokes of its head: all shafts come first. False where they are not."""
        space, ends = self.view.spaces.get(told.get("axes")), told.get("space")
        count = len(shapes) // 3
        if space is None or ends is None or count * 3 != len(shapes) or len(ends) != 2 * len(shapes):
            return False
        by_member = {shape.member: shape for shape in shapes}
        if sorted(by_member) != list(range(len(shapes))):
            return False
        for number in range(count):
            # A shaft is told from its tip to its tail, and both strokes of its head begin at the tip.
            tail, tip = (space.find([place], ends[[2 * number + at]])[0] for at, place in enumerate(by_member[number].paths[0][[0, -1]]))
            if tail is None or tip is None:
                tail = tip = None
            else:
                head = ends[2 * (count + 2 * number)]
                tail, tip = (tip, tail) if np.abs(head - tail).max() < np.abs(head - tip).max() else (tail, tip)
            its = [by_member[at] for at in (number, count + 2 * number, count + 2 * number + 1)]
            shape = its[0]
            path = points_of(shape.paths[0])
            facts = {"path": path, "space": None if tail is None else [tail, tip], "fill": None}
            shown = None if tail is None else space.shown(tail)
            self.add(index, "vector", shape, all_box(its), "vectors in space", number, shown, plot="space-arrows", **facts)
        return True

    def faces(self, index, told, shapes):
        """The faces of a surface; those of bars in space, six each, by the bar."""
        space, starts = self.view.spaces.get(told.get("axes")), told.get("starts")
        found = [None] * len(shapes)
        if space is not None and starts is not None and told.get("space") is not None and len(shapes) <= MOST_FACES:
            found = space.faces([shape.paths[0] for shape in shapes], told["space"], starts)
        if told.get("made") == "voxels":
            self.voxel(index, space, told, shapes)
            return
        if told.get("made") == "bar3d" and None not in found:
            self.bars_in_space(index, space, shapes, found)
            return
        plot = "surface" if told.get("made") == "surface" else None
        for shape, face in zip(shapes, found):
            facts = {"path": points_of(shape.paths[0]), "space": face and face[1]}
            # What a face shows is read at its middle.
            middle = space.shown(np.mean(face[1], axis=0)) if face else None
            self.add(index, "face", shape, None, "faces", shape.member, middle, plot=plot, **facts)

    def voxel(self, index, space, told, shapes):
        """A filled cube by those of its faces that are drawn, at the numbers of its place in the grid."""
        encoding = dict(zip("xyz", told["place"])) if space is not None else {}
        box = all_box(shapes)
        self.add(index, "face", lit(shapes), box, "voxels", 0, encoding, plot="voxels")

    def bar_on_wall(self, index, space, told, shape):
        """A bar of `bar` in space: flat, upright on the plane that its `zdir` is the normal of."""
        found = space.find(np.concatenate(shape.paths), told.get("space"))
        encoding, data = {}, {}
        if found and None not in found:
            low, high = np.min(found, axis=0), np.max(found, axis=0)
            top, base = (low[2], high[2]) if abs(low[2]) > abs(high[2]) else (high[2], low[2])
            encoding, data = space.shown([*((low + high) / 2)[:2], top]), {"base": float(base)}
        self.add(index, "bar", shape, None, "bars in space", 0, encoding, data=data, plot="space-bars")

    def bars_in_space(self, index, space, shapes, found):
        bars = {}
        for shape, (number, corners) in zip(shapes, found):
            bars.setdefault(number // 6, []).append((shape, corners))
        for number, faces in sorted(bars.items()):
            corners = np.array([corner for _, its in faces for corner in its])
            low, high = corners.min(axis=0), corners.max(axis=0)
            # The end that carries the value is the one farther from where the bar begins.
            top, base = (low[2], high[2]) if abs(low[2]) > abs(high[2]) else (high[2], low[2])
            encoding = space.shown([*((low + high) / 2)[:2], top])
            box = all_box([shape for shape, _ in faces])
            data = {"base": float(base)}
            self.add(index, "bar", lit([shape for shape, _ in faces]), box, "bars in space", number, encoding, data=data, plot="space-bars")

    def contour(self, index, told, shapes):
        levels = told.get("levels")
        orders = sorted({shape.order for shape in shapes})
        whole = all_box(shapes) if levels is None else None
        axes = [self.view.axis_of(told, channel) for channel in "xy"] if shapes[0].fill else [None]
        lattice = None if None in axes else lattice_of(*(axis.pixels for axis in axes))
        for shape in shapes[:1] if levels is None and shapes[0].fill else shapes:
            # A set of contours draws its levels one by one, from the lowest; one level of some versions is many shapes.
            number = max(shape.member, orders.index(shape.order))
            level = float(levels[number]) if levels is not None and number < len(levels) else told.get("level")
            # Lines of one level may be many; a band between two levels is one, with what it leaves out.
            for path in shape.paths[:1] if shape.fill else shape.paths:
                facts = {"path": points_of(path) if len(path) < 2_000 else None}
                if lattice is not None:
                    # Without levels of its own the artist is one band, in as many shapes as it has parts.
                    facts["covers"] = self.covered(told, shapes if levels is None else [shape], lattice)
                alone = not shape.fill or levels is not None or len(shapes) == 1
                facts["data"] = {"closed": alone and is_ring(path), **(self.middle_of(told, shape, path) if alone else {})}
                plot = "filled-contours" if shape.fill else "contours"
                box = whole if shape.fill else (*path.min(axis=0), *path.max(axis=0))
                layer = (plot, told.get("set"))
                self.add(index, "path", shape, box, layer, shape.member, {"color": level}, plot=plot, **facts)

    def middle_of(self, told, shape, path):
        """Where a ring lies, by the middle of its box; nothing of a band with holes or of several parts."""
        if not is_ring(path) or (shape.fill and len(shape.paths) > 1):
            return {}
        x, y = (path.min(axis=0) + path.max(axis=0)) / 2
        middle = {"x": self.read(told, "x", x), "y": self.read(told, "y", y)}
        return middle if None not in middle.values() else {}


    def covered(self, told, shapes, lattice):
        """The places of the lattice that a band covers, holes left out, in units of the axes."""
        inside = np.zeros(len(lattice), bool)
        for path in (path for shape in shapes for path in shape.paths):
            inside ^= np.array([is_inside(place, path) for place in lattice])
        places = [(self.read(told, "x", x), self.read(told, "y", y)) for x, y in lattice[inside]]
        return [list(place) for place in places if None not in place]


#: Places on each side of the lattice on which a filled field is looked up.
LATTICE = 20


def lattice_of(across, up):
    """The middles of `LATTICE` by `LATTICE` equal parts of the plot between the ends of its axes, n by 2 pixels."""
    parts = (np.arange(LATTICE) + 0.5) / LATTICE
    x, y = np.meshgrid(across[0] + (across[1] - across[0]) * parts, up[0] + (up[1] - up[0]) * parts)
    return np.column_stack([x.ravel(), y.ravel()])


def is_inside(place, path):
    """Whether a place is within the outline: how often a ray from it to the right crosses, by the even-odd rule."""
    x, y = place
    before, after = path, np.roll(path, -1, axis=0)
    crosses = (before[:, 1] > y) != (after[:, 1] > y)
    if not crosses.any():
        return False
    (ax, ay), (bx, by) = before[crosses].T, after[crosses].T
    return bool(np.count_nonzero(ax + (y - ay) * (bx - ax) / (by - ay) > x) % 2)


def is_ring(path):
    """Whether a course comes back to where it began, but for the gap that a label takes."""
    steps = np.hypot(*np.diff(path, axis=0).T)
    return len(path) > 5 and bool(np.hypot(*(path[0] - path[-1])) < 0.15 * steps.sum())


def lit(shapes):
    """Of the faces of a body the one in the best light: its colour is the least shaded."""
    return max(shapes, key=lambda shape: sum(int((shape.fill or "#000000")[at : at + 2], 16) for at in (1, 3, 5)))


def parts_of(count, edges):
    """How many parts a graph of `count` nodes falls into."""
    roots = list(range(count))

    def root(at):
        while roots[at] != at:
            roots[at] = roots[roots[at]]
            at = roots[at]
        return at

    for first, second in edges:
        roots[root(first)] = root(second)
    return len({root(at) for at in range(count)})


#: Faces of one surface whose corners are looked for.
MOST_FACES = 5_000


def place_of(shape):
    """Where a member of a collection stands: its anchor, or its middle where effects drew it without one."""
    x0, y0, x1, y1 = shape.box
    return shape.anchor or ((x0 + x1) / 2, (y0 + y1) / 2)
