"""The marks of lines, bars, slices and points: shapes with what they show, read off the axes."""

import math
import re

import numpy as np

from .collect import points_of, rounded
from .groups import name_groups
from .guides import MARKER_NAMES, all_box


def paints(shape):
    return {
        "fill": shape.fill,
        "stroke": shape.stroke if shape.width > 0 else None,
        "strokeWidth": rounded(shape.width) if shape.stroke and shape.width > 0 else None,
        "dash": shape.dash if shape.stroke else None,
        "opacity": shape.opacity,
    }


class Marks:
    """Adds marks of one figure to the scene."""

    def __init__(self, view, spans, legends):
        self.view, self.into, self.spans, self.legends = view, view.into, spans, legends
        #: Number of artist by the container that it is part of.
        self.parts = {}
        for index, facts in enumerate(view.artists):
            for number, container in enumerate(facts.get("containers", []) if facts["sort"] == "axes" else []):
                self.note_container(container, (index, number))
        name_groups(view)
        #: `(axes, channel)` along which bars stand side by side.
        self.bar_axes = set()
        #: By axes, see Bands.upright_lines.
        self.upright = {}

    def note_container(self, container, key):
        sort = container["sort"]
        if sort == "bars":
            named = [(part, "bar") for part in container["parts"]]
        elif sort == "errors":
            named = [(container["line"], "line"), *((cap, "cap") for cap in container["caps"])]
            named += [(bar, "error") for bar in container["bars"]]
        elif sort == "stems":
            named = [(container["marks"], "stem-marks"), (container["base"], "stem-base")]
            named += [(stem, "stem") for stem in container["stems"]]
        else:
            named = []
        for part, role in named:
            if part is not None:
                self.parts[part] = {"container": container, "part": role, "key": key}

    def add(self, index, kind, drawn, box=None, layer_key="", member=None, encoding=None, plot=None, **facts):
        """One mark of artist `index`, drawn by the shape `drawn`."""
        told = self.view.artists[index]
        panel = self.view.panel_of(told)
        look = facts.pop("look", None) or paints(drawn)
        label, shown = self.label_of(index, told, look, facts.get("shape"), kind)
        encoding = {**shown, **{name: value for name, value in (encoding or {}).items() if value is not None}}
        facts.setdefault("label", label)
        line = told.get("line")
        element = self.into.element(
            kind,
            "mark",
            box or drawn.box,
            drawn.clip,
            (self.view.key, drawn.order, member or 0),
            **{**paints(drawn), **facts},
            encoding=encoding or None,
            group=panel,
            # Marks of twin axes share a panel, but not a scale.
            layer=self.into.layer(panel, kind, (layer_key, told.get("axes")), plot) if panel is not None else None,
            span=self.spans[line - 1] if line and line <= len(self.spans) else None,
        )
        self.into.ids.setdefault((self.view.key, index), []).append(element)
        if told.get("colormap") is not None and "layer" in element:
            self.into.colormaps.setdefault(element["layer"], told["colormap"])
            self.into.inks.setdefault(element["layer"], set()).update(drawn.inks)
        return element

    def label_of(self, index, told, look, shape, kind):
        """
        `(label, shown)` of the legend's entry that looks as the mark does, with what each channel of the mark shows; of
        several entries, the one of its label. Under headings each legend tells of one channel.
        """
        part = self.parts.get(index)
        own = told.get("label") or (part and part["container"].get("label"))
        # Bars in a colour of their own belong to the points that they stand on.
        is_error = part is not None and part["container"]["sort"] == "errors"
        panel = self.view.panel_of(told)
        of_box = told.get("made") == "boxplot" and told.get("part") != "boxes"
        label, shown = None, {}
        for legend in self.legends:
            if (legend.axes is not None and legend.axes != panel) or (label is not None and not legend.headed):
                continue
            # A box's median has often the colour of another box; the entry with a filling means that one.
            entries = [entry for entry in legend.entries if not (of_box and entry.get("fill"))]
            matching = [
                entry
                for entry in entries
                if (is_error and entry["label"] == own) or legend.is_alike(entry, look, shape, kind, entry["label"] == own)
            ]
            chosen = [entry for entry in matching if entry["label"] == own] or (matching if len(matching) == 1 else [])
            if chosen:
                label = label if label is not None else chosen[0]["label"]
                shown.update({channel: chosen[0]["label"] for channel in legend.channels if channel not in shown})
        return label, shown

    def read(self, told, channel, pixel, value=None):
        axis = self.view.axis_of(told, channel)
        if axis is None:
            return None
        return axis.read(pixel, None if value is None or not math.isfinite(value) else float(value))

    def line(self, index, told, shapes):
        if told.get("made") == "triplot" and not all(shape.marker for shape in shapes):
            self.triangulation(index, told, [shape for shape in shapes if not shape.marker])
        part = self.parts.get(index, {}).get("part")
        box_part = told.get("part") if told.get("made") in ("boxplot", "violin") else None
        for shape in shapes:
            if shape.marker or told.get("made") == "triplot":
                continue
            # A line of one point draws nothing: only its marker is seen.
            if all(len(np.unique(path, axis=0)) < 2 for path in shape.paths) and len(shapes) > 1:
                continue
            if box_part is not None:
                self.box_stroke(index, told, shape)
            elif told.get("made") == "rule" or part == "stem-base":
                self.rule(index, told, shape)
            else:
                self.course(index, told, shape)
        markers = [shape for shape in shapes if shape.marker]
        if part == "cap":
            self.caps(index, told, markers)
        elif markers:
            self.markers(index, told, markers, "fliers" if box_part else "stem" if part == "stem-marks" else "markers")

    def data_places(self, told, shape):
        """`(path, values)`: pixels and data of the points of a line, where they lie on what was drawn."""
        drawn = np.concatenate(shape.paths)
        xs, ys = told.get("x"), told.get("y")
        x_axis, y_axis = self.view.axis_of(told, "x"), self.view.axis_of(told, "y")
        if told.get("drawstyle", "default") != "default" and x_axis and y_axis and xs is not None and ys is not None:
            places = np.array([[x_axis.scale.forward(x), y_axis.scale.forward(y)] for x, y in zip(xs, ys)])
            good = np.isfinite(places).all(axis=1)
            if good.any() and all(np.abs(drawn[:, 1] - place[1]).min() < 0.5 for place in places[good]):
                return places[good], list(zip(xs[good], ys[good]))
        if xs is not None and ys is not None and len(xs) == len(drawn):
            return drawn, list(zip(xs, ys))
        return drawn, [(None, None)] * len(drawn)

    def course(self, index, told, shape):
        path, values = self.data_places(told, shape)
        path, values = thinned(path, values)
        x_axis, y_axis = self.view.axis_of(told, "x"), self.view.axis_of(told, "y")
        if len(path) == 2 and (x_axis is None) != (y_axis is None):
            self.rule(index, told, shape)
            return
        points = None
        if x_axis is not None and y_axis is not None:
            points = [
                {"x": self.read(told, "x", x, told_x), "y": self.read(told, "y", y, told_y)}
                for (x, y), (told_x, told_y) in zip(path, values)
            ]
            points = [{name: value for name, value in point.items() if value is not None} for point in points]
        turning, space = self.view.rounds.get(told.get("axes")), self.view.spaces.get(told.get("axes"))
        if turning is not None and all(told.get("inData", [False])):
            points = [turning.read(place, as_pair(value)) for place, value in zip(path, values)]
        corners = space.find(path, told.get("space")) if space is not None else [None]
        corners = corners if None not in corners else None
        stepped = told.get("drawstyle", "default") != "default"
        plot = "space-line" if corners else "steps" if stepped else None
        self.add(index, "line", shape, path=points_of(path), points=points, fill=None, space=corners, plot=plot)

    def rule(self, index, told, shape, layer="rules", kind="rule"):
        for path in shape.paths:
            (x0, y0), (x1, y1) = path[0], path[-1]
            box = (min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))
            ends = {
                "x": self.read(told, "x", x0),
                "x2": self.read(told, "x", x1),
                "y": self.read(told, "y", y1),
                "y2": self.read(told, "y", y0),
            }
            for first, second in (("x", "x2"), ("y", "y2")):
                if ends[first] == ends[second]:
                    ends[second] = None
            flat = "level" if told.get("level") else layer
            facts = {"fill": None, "path": points_of([path[0], path[-1]])}
            self.add(index, kind, shape, box, flat, shape.member, ends, **facts)

    def box_stroke(self, index, told, shape):
        """A stroke of a box plot: the box itself, its median, whiskers and caps."""
        part, along = told["part"], "y" if told.get("vertical", True) else "x"
        across = "x" if along == "y" else "y"
        axes = told.get("axes")
        self.bar_axes.add((axes, across))
        x0, y0, x1, y1 = shape.box
        place = self.read(told, across, (x0 + x1) / 2 if across == "x" else (y0 + y1) / 2)
        low, high = (y1, y0) if along == "y" else (x0, x1)
        encoding = {across: place, along: self.read(told, along, high), along + "2": self.read(told, along, low)}
        if part in ("medians", "means", "caps", "cmedians", "cmeans", "cmins", "cmaxes"):
            del encoding[along + "2"]
            kind = "tick"
        else:
            kind = "box" if part == "boxes" else "rule"
        facts = {"path": None if kind == "box" else points_of(shape.paths[0])}
        if part in MIDDLES:
            facts["data"] = {"part": MIDDLES[part]}
        self.add(index, kind, shape, None, part, told.get("index", 0), encoding, **facts)

    def caps(self, index, told, markers):
        for shape in markers:
            x, y = shape.anchor
            self.add(index, "tick", shape, None, "caps", shape.member, {"x": self.read(told, "x", x), "y": self.read(told, "y", y)})

    def markers(self, index, told, markers, layer):
        xs, ys = told.get("x"), told.get("y")
        whole = xs is not None and ys is not None and len(xs) == len(ys) == len(markers)
        for position, shape in enumerate(markers):
            x, y = shape.anchor
            encoding = {
                "x": self.read(told, "x", x, xs[position] if whole else None),
                "y": self.read(told, "y", y, ys[position] if whole else None),
            }
            facts = {"shape": MARKER_NAMES.get(told.get("marker"), "custom")}
            turning, space = self.view.rounds.get(told.get("axes")), self.view.spaces.get(told.get("axes"))
            if turning is not None and all(told.get("inData", [False])):
                encoding = turning.read((x, y), as_pair((xs[position], ys[position]) if whole else (None, None)))
            if space is not None:
                facts |= self.in_space(space, told, (x, y), encoding)
            self.add(index, "point", shape, None, layer, position, encoding, **{"plot": "stems" if layer == "stem" else None, **facts})

    def in_space(self, space, told, place, encoding):
        """What is known of a point that is drawn at a place, of a plot in space; adds to the encoding what it shows."""
        (corner,) = space.find([place], told.get("space"))
        if corner is None:
            return {}
        encoding.update(space.shown(corner))
        return {"space": [corner], "plot": "space-scatter"}

    def bar(self, index, told, shapes):
        """A rectangle of `bar`, `barh` or `hist`."""
        container = self.parts[index]["container"]
        shape = shapes[0]
        space = self.view.spaces.get(told.get("axes"))
        if space is not None:
            self.bar_on_wall(index, space, told, shape)
            return
        turning = self.view.rounds.get(told.get("axes"))
        if turning is not None:
            self.add(index, "bar", shape, None, "bars", 0, turning.bar(np.concatenate(shape.paths)))
            return
        x0, y0, x1, y1 = shape.box
        along, across = ("y", "x") if container["vertical"] else ("x", "y")
        ends = {"x": (x0, x1), "y": (y1, y0)}
        axis = self.view.axis_of(told, along)
        first, last = (self.read(told, along, pixel) for pixel in ends[along])
        if axis is not None and isinstance(first, float) and isinstance(last, float):
            # The end that carries the value is the one farther from where the bars begin.
            if abs(last) < abs(first) and first * last <= 0 or (last == 0 and first != 0):
                first, last = last, first
        encoding = {along: last, along + "2": first}
        place = self.view.axis_of(told, across)
        if (told.get("made") == "hist" or self.touch(container, across)) and place is not None and not place.names:
            near, far = ends[across]
            encoding[across], encoding[across + "2"] = self.read(told, across, near), self.read(told, across, far)
        else:
            self.bar_axes.add((told.get("axes"), across))
            encoding[across] = self.read(told, across, sum(ends[across]) / 2)
        self.add(index, "bar", shape, None, ("bars", along), 0, encoding)

    def touch(self, container, across):
        """Whether bars stand side by side without gaps, each from the end of the one before: bins."""
        first, last = (0, 2) if across == "x" else (1, 3)
        boxes = [self.view.shapes[part][0].box for part in container["parts"] if self.view.shapes.get(part)]
        boxes.sort(key=lambda box: box[first])
        gaps = [after[first] - before[last] for before, after in zip(boxes, boxes[1:])]
        return len(boxes) > 4 and all(abs(gap) < 0.3 for gap in gaps)

    def slice(self, index, told, shapes):
        value, total = told["value"], told["total"]
        path = shapes[0].paths[0]
        center = self.view.page.places([told["center"]])[0]
        share = value / total if total else 0
        texts = [number for number, its in enumerate(self.view.artists) if its.get("of") == index and its.get("made") == "pie"]
        words = [words for words in (self.view.words(number) for number in texts) if words]
        name = next((word for word in words if not SHARE.match(word)), None) or self.pointed_at(told, path, center)
        look, _shown = self.label_of(index, told, paints(shapes[0]), None, "slice")
        encoding = {"theta": float(value) if abs(share - turn_of(path, center)) < 0.02 else None, "color": look or name}
        data = {"share": round(share, 4)}
        if told.get("away", 0) > 0.001:
            data["offset"] = round(told["away"], 4)
        self.add(index, "slice", shapes[0], None, "slices", 0, encoding, path=points_of(path), data=data, label=look or name)


    def pointed_at(self, told, path, center):
        """The words of the one annotation that points at a slice, which name it where the pie itself has no labels."""
        low, high, reach = outer_arc(path, center)
        found = []
        for number, its in enumerate(self.view.artists):
            if its["sort"] != "annotation" or its.get("at") is None or its.get("axes") != told.get("axes"):
                continue
            x, y = self.view.page.places([its["at"]])[0] - center
            turned = (math.atan2(y, x) - low) % (2 * math.pi)
            if turned <= high - low and 0.4 * reach <= math.hypot(x, y) <= 1.2 * reach:
                found.append(self.view.words(number))
        return found[0] if len(found) == 1 and found[0] and not SHARE.match(found[0]) else None


#: What a pie writes on its slices by itself: "30.0%", with or without a number below it.
SHARE = re.compile(r"^\s*[\d.,]+\s*%")


def turn_of(path, center):
    """The part of a full turn that a sector's outer arc takes, seen from its centre."""
    low, high, _reach = outer_arc(path, center)
    return (high - low) / (2 * math.pi)


def outer_arc(path, center):
    """From which to which angle a sector's outer arc goes, seen from its centre, and how far out that is."""
    # The point that closes the outline would be a jump back over the arc.
    away = (path[:-1] if np.array_equal(path[0], path[-1]) else path) - center
    reach = np.hypot(away[:, 0], away[:, 1])
    outer = away[reach > reach.max() * 0.98]
    angles = np.unwrap(np.arctan2(outer[:, 1], outer[:, 0]))
    return (float(angles.min()), float(angles.max()), float(reach.max())) if len(angles) else (0.0, 0.0, 0.0)


#: Strokes of boxes and violins that stand for one number in their middle.
MIDDLES = {"medians": "median", "cmedians": "median", "means": "mean", "cmeans": "mean"}

#: Points of one line that are told; a longer one is told by the outer points of as many stretches as fit.
MOST_POINTS = 3_000


def thinned(path, values):
    """A course of very many points by the first, lowest and highest of each stretch, all of them true points."""
    if len(path) <= MOST_POINTS:
        return path, values
    kept = {0, len(path) - 1}
    for stretch in np.array_split(np.arange(len(path)), MOST_POINTS // 3):
        heights = path[stretch, 1]
        kept |= {int(stretch[0]), int(stretch[heights.argmin()]), int(stretch[heights.argmax()])}
    order = sorted(kept)
    return path[order], [values[at] for at in order]


def as_pair(values):
    return tuple(math.nan if value is None else float(value) for value in values)


__all__ = ["Marks", "all_box", "paints"]
