"""What is gathered of one picture: elements with their ids, panels, layers, relations."""

import math

from .told import fit_colormap


def rounded(value):
    return round(float(value), 2) + 0.0


def points_of(path):
    return [[rounded(x), rounded(y)] for x, y in path]


class Collector:
    def __init__(self, width, height, background):
        self.width, self.height, self.background = width, height, background
        self.elements, self.groups, self.layers = [], [], []
        self.axes, self.legends, self.relations = [], [], []
        self.titles = []
        self.counts = {}
        #: Ids of elements by figure and number of artist; by that and the member where an artist has many.
        self.ids = {}
        self.layer_ids = {}
        #: Name of the scale of colours, as the program's process tells it, by layer.
        self.colormaps = {}
        #: Colours that marks of a layer go over into each other from, `#rrggbb`: what they are filled with is a mixture.
        self.inks = {}

    def next_id(self, kind):
        self.counts[kind] = self.counts.get(kind, 0) + 1
        return f"{kind}-{self.counts[kind]}"

    def layer(self, group, kind, key, plot=None):
        """The layer of one sort of marks in one panel; counts one element more in it. `plot` is the kind of plot that
        its method draws, where its marks alone do not say it."""
        at = (group, kind, key, plot)
        if at not in self.layer_ids:
            self.layer_ids[at] = {"id": self.next_id("layer"), "kind": kind, "group": group, "fields": {}, "count": 0}
            if plot is not None:
                self.layer_ids[at]["plot"] = plot
            self.layers.append(self.layer_ids[at])
        self.layer_ids[at]["count"] += 1
        return self.layer_ids[at]["id"]

    def name_colormaps(self, told):
        """Puts on layers the name of their scale of colours, where what they drew is on it: `told` has the names by layer."""
        colors = {}
        for element in self.elements:
            if element.get("layer") in told and element["visible"]:
                ink = element.get("fill") or element.get("stroke")
                colors.setdefault(element["layer"], set()).add(ink)
        for layer in self.layers:
            name = told.get(layer["id"])
            if name is not None and fit_colormap(name, self.inks.get(layer["id"]) or colors.get(layer["id"], ())):
                layer["colormap"] = name

    def element(self, kind, role, box, clip=None, order=(0, 0), **facts):
        """Adds an element; `box` and `clip` are corners in CSS pixels. Facts that are None are left out."""
        known = {name: value for name, value in facts.items() if value is not None}
        prefix = kind if role == "mark" else role
        x0, y0, x1, y1 = box
        element = {
            "id": self.next_id(prefix),
            "kind": kind,
            "role": role,
            "box": {"x": rounded(x0), "y": rounded(y0), "width": rounded(x1 - x0), "height": rounded(y1 - y0)},
            "opacity": rounded(known.pop("opacity", 1)),
            "visible": self.is_seen(box, clip, known),
            **known,
        }
        element["_order"], element["_clip"] = order, clip
        self.elements.append(element)
        return element

    def is_seen(self, box, clip, facts):
        """On the picture, within its clip, of some size and opacity, of another colour than the paper."""
        x0, y0, x1, y1 = box
        if clip is not None:
            x0, y0, x1, y1 = max(x0, clip[0]), max(y0, clip[1]), min(x1, clip[2]), min(y1, clip[3])
        x0, y0, x1, y1 = max(x0, 0), max(y0, 0), min(x1, self.width), min(y1, self.height)
        # A stroke has its width around it: a line without height is seen.
        thick = facts.get("strokeWidth", 0) if facts.get("stroke") else 0
        if not (math.isfinite(x0 + x1 + y0 + y1)) or x1 - x0 < 0 or y1 - y0 < 0:
            return False
        if x1 - x0 + thick <= 0.05 or y1 - y0 + thick <= 0.05:
            return False
        if facts.get("opacity", 1) <= 0.01:
            return False
        if facts.get("kind_is_image"):
            return True
        return any(facts.get(name) for name in ("fill", "stroke"))

    def hide_paper(self):
        """What has the colour of the paper is seen only on something of another colour."""
        below = []
        for element in self.elements:
            inks = {element.get("fill"), element.get("stroke")} - {None}
            box = element["box"]
            x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
            # A cell of the paper's colour is one among its neighbours.
            if element["visible"] and element["kind"] not in ("image", "cell") and inks == {self.background}:
                element["visible"] = any(
                    x0 <= x <= x1 and y0 <= y <= y1 for x0, y0, x1, y1 in below[-20_000:]
                )
            filled = element["kind"] == "image" or element.get("fill") not in (None, self.background)
            if element["visible"] and filled and element["kind"] != "text":
                below.append((box["x"], box["y"], box["x"] + box["width"], box["y"] + box["height"]))


    def hide_covered(self):
        """What lies wholly under something opaque that is drawn later is not seen. Upright rectangles cover, not what
        only has a box; of very many, the first few hundred from the front."""
        covers, slanted = [], {layer["id"] for layer in self.layers if layer.get("plot") in ("triangles", "hexagons")}
        for element in reversed(self.elements):
            clip, box = element.pop("_clip"), element["box"]
            thick = element.get("strokeWidth", 0) / 2 if element.get("stroke") else 0
            x0, y0, x1, y1 = box["x"], box["y"], box["x"] + box["width"], box["y"] + box["height"]
            if element["visible"] and any(
                left <= x0 - thick and top <= y0 - thick and x1 + thick <= right and y1 + thick <= bottom
                for left, top, right, bottom in covers
            ):
                element["visible"] = False
            opaque = element["opacity"] >= 0.99 and element.get("fill")
            if element["visible"] and opaque and element["kind"] in COVERING and len(covers) < 400 \
                    and element.get("layer") not in slanted:
                if clip is not None:
                    x0, y0, x1, y1 = max(x0, clip[0]), max(y0, clip[1]), min(x1, clip[2]), min(y1, clip[3])
                covers.append((x0, y0, x1, y1))


#: Kinds whose fill is their whole box.
COVERING = ("bar", "rect", "cell")


def spans_of(program):
    """First and last offset of each line of the program, without its indentation."""
    spans, at = [], 0
    for line in program.split("\n"):
        body = line.strip()
        start = at + len(line) - len(line.lstrip())
        spans.append([start, start + len(body)])
        at += len(line) + 1
    return spans
