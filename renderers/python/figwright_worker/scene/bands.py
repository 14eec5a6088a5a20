"""Bands, outlines of histograms and violins: filled shapes whose two edges both mean something."""

import numpy as np

from .collect import points_of
from .fields import Fields
from .scales import number_in


class Bands(Fields):
    def outline(self, index, told, shape):
        """The outline of a histogram, or of stairs: a bar for each bin, where the bins lie on it; else a line, or area."""
        if told.get("edges") is not None and self.bins(index, told, shape):
            return
        path = shape.paths[0]
        points = self.steps(told) or [{"x": self.read(told, "x", x), "y": self.read(told, "y", y)} for x, y in path]
        kind = "area" if shape.fill else "line"
        plot = "steps" if kind == "line" and told["made"] == "stairs" else None
        self.add(index, kind, shape, path=points_of(path), points=points, plot=plot)

    def steps(self, told):
        """One point for each step of stairs that stand on names; nothing where the figure has none."""
        across, along = ("x", "y") if told["vertical"] else ("y", "x")
        place, length = self.view.axis_of(told, across), self.view.axis_of(told, along)
        if told["made"] != "stairs" or told.get("edges") is None or place is None or length is None or not place.names:
            return []
        edges = [place.scale.forward(edge) for edge in told["edges"]]
        return [
            {
                across: self.read(told, across, (near + far) / 2),
                along: self.read(told, along, length.scale.forward(height), height),
            }
            for near, far, height in zip(edges, edges[1:], told["heights"])
        ]

    def bins(self, index, told, shape):
        """Adds a bar for each bin; False, and nothing, where what was told is not what was drawn."""
        across, along = ("x", "y") if told["vertical"] else ("y", "x")
        place, length = self.view.axis_of(told, across), self.view.axis_of(told, along)
        if place is None or length is None or place.names:
            return False
        side = 0 if across == "x" else 1
        corners = np.concatenate(shape.paths)
        edges = [place.scale.forward(edge) for edge in told["edges"]]
        tops = [length.scale.forward(height) for height in told["heights"]]
        if any(np.abs(corners[:, side] - edge).min() > 0.5 for edge in edges):
            return False
        if any(np.isfinite(top) and np.abs(corners[:, 1 - side] - top).min() > 0.5 for top in tops):
            return False
        for number, (base, top) in enumerate(zip(told["base"], tops)):
            floor = length.scale.forward(base)
            # Nothing is at zero on a logarithmic axis: bars begin at its edge.
            floor, top = (length.pixels[0] if not np.isfinite(at) else at for at in (floor, top))
            near, far = edges[number : number + 2]
            ends = {across: (near, far), along: (floor, top)}
            box = (min(ends["x"]), min(ends["y"]), max(ends["x"]), max(ends["y"]))
            encoding = {
                along: self.read(told, along, top, told["heights"][number]),
                along + "2": self.read(told, along, floor, base),
                across: self.read(told, across, near, told["edges"][number]),
                across + "2": self.read(told, across, far, told["edges"][number + 1]),
            }
            self.add(index, "bar", shape, box, ("bars", along), number, encoding)
        return True

    def band(self, index, told, shape):
        """What `fill_between` or `stackplot` fills: half or the whole of a violin, a band around a line, an area."""
        along = 1 if told.get("along") == "y" else 0
        edges = edges_of(shape, along)
        if told["made"] == "fill_between" and self.is_violin(index, told, edges, along):
            self.violin(index, told, shape, along == 1)
        else:
            self.area(index, told, shape, edges, along)

    def is_violin(self, index, told, edges, along):
        """Whether a shape swells around a straight line, to both sides; or to one, and others do so from other lines."""
        if len(edges) < 20:
            return False
        low, high = both_edges(edges)
        width = high - low
        # Its ends are slimmer than its middle: a band of one width is none.
        if width.max() < 3 or max(width[0], width[-1]) > width.max() * 0.6:
            return False
        if np.ptp((low + high) / 2) < 1:
            return True
        # Shapes that stand each on a level of their own are ridges.
        return along == 1 and flat_edge(low, high) and len(self.upright_lines(told)) > 1

    def name_violins(self):
        """Words at the ticks that violins stand on name them, however far those are from each other."""
        for index, told in enumerate(self.view.artists):
            if told.get("made") not in ("fill_between", "violin"):
                continue
            vertical = told.get("along") == "y" if told["made"] == "fill_between" else told.get("vertical", True)
            axis = self.view.axis_of(told, "x" if vertical else "y")
            if axis is None or axis.names or axis.is_date or not axis.ticks or not are_words(axis.ticks):
                continue
            shapes = self.view.shapes.get(index, [])
            side = 1 if vertical else 0
            axis.names = told["made"] == "violin" or any(
                self.is_violin(index, told, edges_of(shape, side), side) for shape in shapes
            )

    def upright_lines(self, told):
        """Where the shapes of an axes that swell to one side have their straight edge, in pixels."""
        if told.get("axes") in self.upright:
            return self.upright[told.get("axes")]
        found = self.upright[told.get("axes")] = set()
        for other, facts in enumerate(self.view.artists):
            if facts.get("axes") == told.get("axes") and facts.get("made") == "fill_between" and facts.get("along") == "y":
                for shape in self.view.shapes.get(other, []):
                    low, high = both_edges(edges_of(shape, 1))
                    if flat_edge(low, high):
                        found.add(round(float((low if np.ptp(low) < 0.5 else high)[0])))
        return found

    def violin(self, index, told, shape, vertical):
        """One violin, or half of one: whom it is about, how far it reaches, and where half of it is to either side."""
        along, side = ("y", 1) if vertical else ("x", 0)
        across = "x" if vertical else "y"
        edges = edges_of(shape, side)
        places = np.array(sorted(edges))
        low, high = both_edges(edges)
        width = high - low
        middle = low[0] if np.ptp(low) < 0.5 else high[0] if np.ptp(high) < 0.5 else np.mean((low + high) / 2)
        wide = places[width > width.max() * 0.01]
        share = np.concatenate([[0], np.cumsum((width[1:] + width[:-1]) / 2 * np.diff(places))])
        half = float(np.interp(share[-1] / 2, share, places))
        ends = sorted((self.read(told, along, end) for end in (wide[0], wide[-1])), key=lambda at: at or 0)
        encoding = {across: self.read(told, across, float(middle)), along: ends[1], along + "2": ends[0]}
        self.bar_axes.add((told.get("axes"), across))
        data = {"median": self.read(told, along, half), "widest": self.read(told, along, float(places[width.argmax()]))}
        data = {name: value for name, value in data.items() if value is not None}
        path = points_of(shape.paths[0])
        self.add(index, "area", shape, None, "violins", shape.member, encoding, path=path, data=data, plot="violins")

    def area(self, index, told, shape, edges, along):
        """A band: at each x its upper and its lower edge."""
        places = sorted(edges)
        path, points = [], []
        for place in places:
            low, high = edges[place]
            if along == 0:
                path.append((place, low))
                point = {"x": self.read(told, "x", place), "y": self.read(told, "y", low), "y2": self.read(told, "y", high)}
            else:
                path.append((high, place))
                point = {"y": self.read(told, "y", place), "x": self.read(told, "x", high), "x2": self.read(told, "x", low)}
            points.append({name: value for name, value in point.items() if value is not None})
        kind = "error-band" if self.holds_line(told, shape, edges, along) else "area"
        self.add(index, kind, shape, None, "areas", shape.member, path=points_of(path), points=points)

    def holds_line(self, told, shape, edges, along):
        """Whether a thin band lies around a line: what it shows is how sure the line is."""
        if shape.fill_opacity > 0.7 or told.get("made") != "fill_between":
            return False
        places = np.array(sorted(edges))
        low, high = both_edges(edges)
        panel = self.view.panel_of(told)
        for line in self.into.elements:
            if line["kind"] != "line" or line.get("group") != panel or len(line.get("path", [])) < 3:
                continue
            path = np.array(line["path"])
            inside = (path[:, along] >= places[0]) & (path[:, along] <= places[-1])
            at, across = path[inside, along], path[inside, 1 - along]
            if len(at) > 1 and (np.interp(at, places, low) - 1 < across).all() and (across < np.interp(at, places, high) + 1).all():
                return not flat_edge(low, high)
        return False


def edges_of(shape, along):
    """The lower and the upper edge of a filled shape, at each of its places along x, 0, or y, 1."""
    edges, exact = {}, {}
    for point in np.concatenate(shape.paths):
        # Both edges have the same places, but for the last digits.
        key = exact.setdefault(round(float(point[along]), 2), float(point[along]))
        low, high = edges.get(key, (point[1 - along], point[1 - along]))
        edges[key] = (min(low, point[1 - along]), max(high, point[1 - along]))
    return edges


def are_words(ticks):
    labels = [tick["label"] for tick in ticks if tick["label"].strip()]
    return bool(labels) and all(number_in(label) is None and any(map(str.isalpha, label)) for label in labels)


def both_edges(edges):
    return (np.array([edges[place][side] for place in sorted(edges)]) for side in (0, 1))


def flat_edge(low, high):
    """A band that stands on a level is an area under a line."""
    return np.ptp(low) < 0.5 or np.ptp(high) < 0.5
