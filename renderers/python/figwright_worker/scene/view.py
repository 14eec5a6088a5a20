"""One figure as the tracer sees it: artists with their shapes, axes with their scales, panels."""

import math

import numpy as np

from .other_axes import Round, Space
from .scales import SCALE_TYPES, Scale, are_names, date_text
from .words import plain


class AxisView:
    """One x or y axis of one axes: reads values off pixels, in the words of its ticks where they are names."""

    def __init__(self, channel, facts, page, view):
        self.channel, self.facts = channel, facts
        ends = [[pixel, pixel] for pixel in facts["scale"]["pixels"]]
        side = 0 if channel == "x" else 1
        self.pixels = [float(point[side]) for point in page.places(ends)]
        self.scale = Scale(facts["scale"], self.pixels)
        self.ticks = []
        for value, label, _place in facts["ticks"]:
            written = (view.words(label) or "").strip()
            self.ticks.append({"value": float(value), "label": written, "position": self.scale.forward(value)})
        #: The ticks that name its places; its own, but where another axis has the labels.
        self.named = self.ticks
        self.is_date = facts["meaning"] in ("date", "period")
        self.days = facts.get("days")
        labels = [(tick["value"], tick["label"]) for tick in self.ticks]
        self.names = not self.is_date and (
            facts["meaning"] == "category"
            or (not facts["plain"] and (are_names(labels) or self.has_steps(labels)))
        ) and any(label.strip() for _, label in labels)
        values = sorted(value for value, label in labels if label.strip())
        gaps = [high - low for low, high in zip(values, values[1:]) if high > low]
        self.reach = min(gaps) / 2 if gaps else 0.5
        self.used = set()

    def has_steps(self, labels):
        """Groups at 0, 1, 2… with half a step on both sides, as seaborn places them, whatever numbers they are called."""
        values = [value for value, _ in labels]
        limits = sorted(self.scale.limits)
        return len(values) > 1 and values == list(range(len(values))) and limits == [-0.5, len(values) - 0.5]

    def read_as(self, other, ticks=None):
        """
        Values are named as `other`, an axis over this one, shows them: `twinx` hides the axis that both share. `ticks`
        are its own, where they are not those of the other.
        """
        self.ticks, self.names, self.reach = other.ticks if ticks is None else ticks, other.names, other.reach
        self.named = other.ticks
        self.is_date, self.days = other.is_date, other.days

    def date_at(self, value):
        return date_text(value if self.days is None else float(np.interp(value, *self.days)))

    def name_at(self, value):
        """The label of the tick that a value belongs to."""
        near = [tick for tick in self.named if tick["label"].strip()]
        if not near:
            return None
        tick = min(near, key=lambda tick: abs(tick["value"] - value))
        return tick["label"] if abs(tick["value"] - value) <= self.reach * 1.001 else None

    def read(self, pixel, told=None):
        value = self.scale.read(pixel, told)
        if value is None:
            return None
        if self.names:
            return self.name_at(value)
        if self.is_date:
            try:
                return self.date_at(value)
            except (ValueError, OverflowError):
                return None
        return value

    def scalar(self, value):
        """What the scene says of a value of the axis itself."""
        if self.names:
            return self.name_at(value) or value
        if self.is_date:
            try:
                return self.date_at(value)
            except (ValueError, OverflowError):
                return value
        return value


class View:
    """`view.artists[n]` are the facts of artist n, `view.shapes[n]` what it drew."""

    def __init__(self, figure, page, shapes, into, key):
        self.page, self.into, self.key = page, into, key
        self.artists, self.shapes = figure["artists"], shapes
        self.children = {}
        for index, facts in enumerate(self.artists):
            self.children.setdefault(facts.get("parent"), []).append(index)
        self.axes, self.rounds, self.spaces = {}, {}, {}
        for index, facts in enumerate(self.artists):
            if facts["sort"] == "axes" and "name" in facts:
                self.axes[index] = self.axes_view(facts)
                if "round" in facts and facts["round"]["linear"]:
                    self.rounds[index] = Round(facts["round"], page, self)
                if "space" in facts:
                    self.spaces[index] = Space(facts["space"], page, self)
        self.share_hidden()
        self.share_names()
        self.panels = {}

    def share_hidden(self):
        """A hidden axis is read off the visible one of its twin, where both have the same ends."""
        for index, channels in self.axes.items():
            twins = [self.axes[other] for other in self.artists[index]["twins"] if other in self.axes and other != index]
            for channel, axis in channels.items():
                if axis.facts["visible"]:
                    continue
                seen = [twin[channel] for twin in twins if channel in twin and twin[channel].facts["visible"]]
                same = [other for other in seen if other.facts["scale"]["limits"] == axis.facts["scale"]["limits"]]
                if same:
                    axis.read_as(same[0])

    def share_names(self):
        """Panels in a row or column may have names under one of them alone: places of the others are read off it."""
        every = [axis for channels in self.axes.values() for axis in channels.values()]
        for axis in every:
            if axis.is_date or any(tick["label"] for tick in axis.ticks):
                continue
            for other in every:
                same = other.channel == axis.channel and other.facts["scale"]["limits"] == axis.facts["scale"]["limits"]
                if same and other.names and not axis.names and np.allclose(other.pixels, axis.pixels, atol=0.5):
                    axis.read_as(other, [])

    def axes_view(self, facts):
        views = {}
        for channel in ("x", "y"):
            if channel in facts and all(math.isfinite(limit) for limit in facts[channel]["scale"]["limits"]):
                if facts[channel]["scale"]["limits"][0] != facts[channel]["scale"]["limits"][1]:
                    views[channel] = AxisView(channel, facts[channel], self.page, self)
        return views

    def words(self, index):
        """The words that an artist drew, lines joined; None where it drew none."""
        drawn = [shape for shape in self.shapes.get(index, []) if shape.kind == "text"] if index is not None else []
        if not drawn:
            return None
        return "\n".join(plain(shape.words, shape.marker) for shape in drawn)

    def axis_of(self, facts, channel):
        """The axis that an artist's x, or y, is read off; None where it is not in the units of its axes."""
        side = 0 if channel == "x" else 1
        if not facts.get("inData", [False, False])[side]:
            return None
        return self.axes.get(facts.get("axes"), {}).get(channel)

    def panel_of(self, facts):
        return self.panels.get(facts.get("axes"))


def scale_type(axis, bars):
    if axis.names:
        return "band" if bars else "point"
    if axis.is_date:
        return "time"
    return SCALE_TYPES.get(axis.scale.name, "pow")
