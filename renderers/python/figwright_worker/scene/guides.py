"""Panels, axes, legends and colour bars."""

from .collect import rounded
from .shapes import box_of
from .view import scale_type


def box_dict(box):
    x0, y0, x1, y1 = box
    return {"x": rounded(x0), "y": rounded(y0), "width": rounded(x1 - x0), "height": rounded(y1 - y0)}


def union(boxes):
    boxes = [box for box in boxes if box is not None]
    if not boxes:
        return None
    low, high = [min(box[side] for box in boxes) for side in (0, 1)], [max(box[side] for box in boxes) for side in (2, 3)]
    return (*low, *high)


def drawn_box(view, index):
    """The box of all that an artist and those within it drew."""
    own = [shape.box for shape in view.shapes.get(index, [])]
    return union([*own, *(drawn_box(view, child) for child in view.children.get(index, []))])


def trace_panels(view, parent):
    """A panel for every axes; axes drawn over each other, as `twinx` makes them, are one."""
    into = view.into
    for index, facts in enumerate(view.artists):
        if facts["sort"] != "axes" or "box" not in facts or facts["colorbar"] is not None:
            continue
        twin = next((view.panels[other] for other in facts["twins"] if other in view.panels), None)
        if twin is not None:
            view.panels[index] = twin
            continue
        x0, y0, x1, y1 = facts["box"]
        corners = view.page.places([[x0, y1], [x1, y0]])
        panel = {"id": into.next_id("panel"), "kind": "panel", "box": box_dict((*corners[0], *corners[1]))}
        if parent is not None:
            panel["parent"] = parent
        if index in view.spaces and view.spaces[index].axes:
            panel["space"] = view.spaces[index].axes
        if index in view.rounds and any(its.get("axes") == index and its.get("made") != "pie" for its in view.artists):
            panel["round"] = view.rounds[index].told
        into.groups.append(panel)
        view.panels[index] = panel["id"]


def sides(channel, side):
    if channel == "x":
        return "top" if side == "top" else "bottom"
    return "right" if side == "right" else "left"


def trace_axes(view, shared_titles, bars):
    into = view.into
    for index, channels in view.axes.items():
        facts = view.artists[index]
        if facts.get("colorbar") is not None or not facts["framed"]:
            continue
        panel = view.panels[index]
        for channel, axis in channels.items():
            told = axis.facts
            title = view.words(told["title"]) or shared_titles.get(channel)
            if not told["visible"] or (title is None and not axis.ticks):
                continue
            kind = scale_type(axis, (index, channel) in bars)
            named = [tick["label"] for tick in axis.ticks if tick["label"].strip()]
            domain = list(dict.fromkeys(named)) if axis.names else [axis.scalar(limit) for limit in axis.scale.limits]
            box = drawn_box(view, told["axis"])
            into.axes.append(
                {
                    "id": into.next_id("axis"),
                    "channel": channel,
                    "orient": sides(channel, told["side"]),
                    **({"title": title} if title else {}),
                    "scale": kind,
                    "domain": domain,
                    "range": [rounded(pixel) for pixel in axis.pixels],
                    "ticks": [
                        {
                            "value": axis.scalar(tick["value"]),
                            "label": tick["label"],
                            "position": rounded(tick["position"]),
                        }
                        for tick in axis.ticks
                        if tick["position"] == tick["position"]
                    ],
                    "grid": bool(told["grid"]),
                    "groups": [panel],
                    "box": box_dict(box or (0, 0, 0, 0)),
                }
            )


MARKER_NAMES = {
    **{"o": "circle", ".": "circle", ",": "circle", "s": "square", "D": "diamond", "d": "diamond", "^": "triangle-up"},
    **{"v": "triangle-down", "<": "triangle-left", ">": "triangle-right", "+": "cross", "x": "x", "X": "x", "P": "cross"},
    **{"*": "star", "p": "pentagon", "h": "hexagon", "H": "hexagon", "8": "octagon", "|": "stroke", "_": "stroke"},
}


def shape_name(shape):
    """What a member of a scatter looks like, by its outline."""
    path = shape.paths[0]
    corners = path[:-1]
    if len(corners) > 12:
        return "circle"
    if len(corners) == 4:
        xs = sorted(corners[:, 0])
        return "square" if abs(xs[0] - xs[1]) < 0.2 else "diamond"
    if len(corners) == 3:
        return triangle_name(corners)
    if len(corners) == 12:
        level = abs(path[1:] - corners).min(axis=1) < 0.2
        return "cross" if level.all() else "x"
    name = {5: "pentagon", 6: "hexagon", 8: "octagon", 10: "star"}.get(len(corners))
    return name or (MARKER_NAMES["x"] if len(shape.paths) == 2 else "custom")


def triangle_name(corners):
    """Which way a triangle points; pixels run downwards."""
    low, high = corners.min(axis=0), corners.max(axis=0)
    tip_of = abs(corners - (low + high) / 2)
    across = int(tip_of[:, 0].min() > tip_of[:, 1].min())
    tip = corners[tip_of[:, across].argmin()]
    ahead = tip[1 - across] < (low + high)[1 - across] / 2
    return f"triangle-{('left' if ahead else 'right') if across else ('up' if ahead else 'down')}"


def look_of(shapes):
    """The colours, dashes and width of the first shape of some that shows any."""
    look = {}
    for shape in shapes:
        if shape.fill and "fill" not in look:
            look["fill"] = shape.fill
        if shape.stroke and shape.width > 0 and "stroke" not in look:
            look["stroke"] = shape.stroke
            if shape.dash:
                look["dash"] = shape.dash
        if shape.opacity < 1:
            look["opacity"] = rounded(shape.opacity)
    return look


class LegendView:
    """A legend of symbols; `entries` with how each looks, to find the marks that look so."""

    def __init__(self, axes, entries, channels, headed, bare):
        #: `headed`: one of several legends in one box, each of which tells of its own channels alone; `bare`: labels of
        #: markers without a line.
        self.axes, self.entries, self.channels, self.headed, self.bare = axes, entries, channels, headed, bare

    def is_alike(self, entry, look, shape, kind, named):
        """Whether a mark looks as the entry does; under a heading, in the one thing that it is about."""
        if kind == "line" and entry["label"] in self.bare:
            look = {**look, "dash": entry.get("dash")}
        if not self.headed:
            return alike(entry, look, shape, kind, named)
        if self.channels == ["shape"]:
            return kind == "point" and entry.get("shape") == shape
        return alike({**entry, "shape": None}, look, shape, kind, named)


def alike(entry, look, shape, kind, named):
    """Whether a mark looks as an entry of a legend does; of its own entry, `named`, only the ink is asked."""
    inks = {entry.get("fill"), entry.get("stroke")} - {None}
    own = look.get("fill") if kind not in ("line", "rule", "tick", "error-bar") else look.get("stroke")
    own = own or look.get("stroke") or look.get("fill")
    if own not in inks:
        return False
    # The sign of an error bar is a line, its bar and a point, each with a look of its own.
    if named:
        return True
    if kind == "line" and entry.get("dash") != look.get("dash"):
        return not entry.get("stroke")
    return kind != "point" or not entry.get("shape") or shape is None or entry["shape"] == shape


def trace_legends(view):
    """Adds the legends; answers with them as views."""
    into, found = view.into, []
    for index, facts in enumerate(view.artists):
        if facts["sort"] != "legend" or not drawn_box(view, index):
            continue
        members = [(number, told) for number, told in enumerate(view.artists) if told.get("legend") == index]
        title = next((view.words(number) for number, told in members if told["role"] == "legend-title"), None)
        entries, boxes, bare = [], [], set()
        for number, told in members:
            if told["role"] != "legend-label" or not view.words(number):
                continue
            symbols = without_bars(
                view,
                [other for other, its in members if its["role"] == "legend-symbol" and its["entry"] == told["entry"]],
            )
            shapes = [shape for symbol in symbols for shape in view.shapes.get(symbol, [])]
            shape = next((name for symbol in symbols if (name := marker_name(view, symbol))), None)
            label = view.words(number)
            if shape and not any(draws_line(view, symbol) for symbol in symbols):
                bare.add(label)
            entry = {"label": label, "value": label, **look_of(shapes)}
            if shape:
                entry["shape"] = shape
            entries.append(entry)
            boxes.append(union([drawn_box(view, number), *(drawn_box(view, symbol) for symbol in symbols)]))
        panel = view.panel_of(facts)
        for heading, first, last in parted(entries):
            part = entries[first:last]
            # The first that tells entries apart is what a reader goes by.
            channels = [channel for channel in ("color", "dash", "shape") if varies(part, channel)][:1] or ["color"]
            named = title if heading is None else heading
            whole = drawn_box(view, index) if len(part) == len(entries) else union(boxes[first - (heading is not None) : last])
            legend = {
                "id": into.next_id("legend"),
                **({"title": named} if named else {}),
                "kind": "symbols",
                "channels": channels,
                "scale": "ordinal",
                "domain": [entry["value"] for entry in part],
                "entries": part,
                "box": box_dict(whole),
            }
            if panel is not None:
                legend["group"] = panel
            into.legends.append(legend)
            found.append(LegendView(panel, part, channels, heading is not None, bare))
    return found


def without_bars(view, symbols):
    """The sign of an error bar without bar and caps: where they have another colour, the line or point is what is named."""
    own = [
        symbol
        for symbol in symbols
        if view.artists[symbol]["sort"] != "lines" and view.artists[symbol].get("marker") not in ("|", "_")
    ]
    return own if any(view.shapes.get(symbol) for symbol in own) else symbols


def draws_line(view, symbol):
    return view.artists[symbol]["sort"] != "scatter" and any(not shape.marker for shape in view.shapes.get(symbol, []))


def marker_name(view, symbol):
    """The name of the marker that is a legend's symbol, whether a line or a collection drew it."""
    shapes = view.shapes.get(symbol, [])
    if view.artists[symbol]["sort"] == "scatter" and shapes:
        return shape_name(shapes[0])
    return MARKER_NAMES.get(view.artists[symbol].get("marker"))


def parted(entries):
    """
    `(heading, first, last)` of the parts of a legend: words without a symbol above symbols are headings, as seaborn
    writes them where colour and shape each stand for something. A legend without such words is one part.
    """
    bare = [not (entry.keys() - {"label", "value"}) for entry in entries]
    starts = [at for at, is_bare in enumerate(bare) if is_bare]
    ends = [*starts[1:], len(entries)]
    if starts[:1] != [0] or any(end - start < 2 for start, end in zip(starts, ends)):
        return [(None, 0, len(entries))] if entries else []
    return [(entries[start]["label"], start + 1, end) for start, end in zip(starts, ends)]


def varies(entries, channel):
    if channel == "color":
        return len({entry.get("fill") or entry.get("stroke") for entry in entries}) > 1
    return len({str(entry.get(channel)) for entry in entries}) > 1


def trace_colorbars(view):
    into = view.into
    for index, facts in enumerate(view.artists):
        if facts["sort"] != "axes" or not facts.get("colorbar"):
            continue
        bar = facts["colorbar"]
        channel = "y" if bar["vertical"] else "x"
        axis = view.axes.get(index, {}).get(channel)
        if axis is None:
            continue
        other = "x" if channel == "y" else "y"
        title = next(
            (
                words
                for words in (
                    view.words(axis.facts["title"]),
                    view.words(view.axes[index][other].facts["title"]) if other in view.axes[index] else None,
                    *(view.words(number) for number, told in enumerate(view.artists) if is_title(told, index)),
                )
                if words
            ),
            None,
        )
        entries = [{"label": tick["label"], "value": tick["value"]} for tick in axis.ticks if tick["label"].strip()]
        x0, y0, x1, y1 = facts["box"]
        corners = view.page.places([[x0, y1], [x1, y0]])
        into.legends.append(
            {
                "id": into.next_id("legend"),
                **({"title": title} if title else {}),
                "kind": "gradient",
                "channels": ["color"],
                "scale": "log" if axis.scale.name == "log" else "linear",
                "domain": [float(limit) for limit in axis.scale.limits],
                "entries": entries,
                "box": box_dict(union([drawn_box(view, index), (*corners[0], *corners[1])])),
            }
        )


def is_title(facts, axes):
    return facts.get("role") == "title" and facts.get("axes") == axes


def all_box(shapes):
    return box_of([path for shape in shapes for path in shape.paths])
