"""Words, and what makes a figure readable: titles, labels, frames, symbols of legends."""

from .collect import rounded
from .guides import MARKER_NAMES
from .marks import paints
from .shapes import box_of

#: Artists of these roles are no elements: they are told with their axis, or are the paper.
UNTOLD = ("paper", "apparatus")


def owner_of(view, index, sort):
    """The nearest artist of a sort around one."""
    while index is not None:
        if view.artists[index]["sort"] == sort:
            return index
        index = view.artists[index].get("parent")
    return None


def colorbar_of(view, index):
    axes = owner_of(view, index, "axes")
    return axes if axes is not None and view.artists[axes].get("colorbar") else None


def trace_apparatus(view, index, told, shapes):
    """Whether the artist is no mark; adds it as what it is."""
    role = told.get("role")
    kept = [shape for shape in shapes if shape.kind != "text"]
    if role in UNTOLD or told["sort"] in ("figure", "axes", "axis", "tick") or colorbar_of(view, index) is not None:
        return True
    if owner_of(view, index, "axis") is not None:
        return True
    if role in ("frame", "legend-frame"):
        for shape in kept:
            if shape.fill or shape.stroke:
                view.into.element("rect", "frame", shape.box, shape.clip, (view.key, shape.order, 0), **paints(shape))
        return True
    if role == "legend-symbol":
        for shape in kept:
            kind = "point" if shape.marker or not shape.closed else "rect"
            name = MARKER_NAMES.get(told.get("marker"), "stroke") if kind == "point" else None
            facts = {**paints(shape), "shape": name, "group": view.panel_of(view.artists[told["legend"]])}
            view.into.element(kind, role, shape.box, shape.clip, (view.key, shape.order, 0), **facts)
        return True
    return owner_of(view, index, "legend") is not None


def role_of_text(view, index, told):
    role = told.get("role")
    if colorbar_of(view, index) is not None:
        return "legend-title" if role in ("axis-title", "title") else "legend-label"
    return role if role in ("title", "axis-title", "axis-label", "legend-title", "legend-label") else "mark"


def trace_text(view, marks, index, told):
    shapes = [shape for shape in view.shapes[index] if shape.kind == "text"]
    words = view.words(index)
    if not words or not words.strip():
        return
    role = role_of_text(view, index, told)
    panel = view.panel_of(told)
    # The labels of an axis come into being whenever it is looked at: no line of the program is theirs.
    line = told.get("line") if role != "axis-label" else None
    element = view.into.element(
        "text",
        role,
        box_of([path for shape in shapes for path in shape.paths]),
        shapes[0].clip,
        (view.key, shapes[0].order, 0),
        text=words,
        fontSize=rounded(shapes[0].font_size),
        angle=rounded(shapes[0].angle) if shapes[0].angle else None,
        fill=shapes[0].fill,
        opacity=shapes[0].opacity,
        data=told.get("cell"),
        group=panel,
        span=marks.spans[line - 1] if line and line <= len(marks.spans) else None,
    )
    if role == "mark" and panel is not None:
        element["layer"] = view.into.layer(panel, "text", "texts")
    if role == "title" and told.get("made") is None:
        view.into.titles.append({"text": words, "panel": panel if told.get("axes") is not None else None})
    relate(view, index, element, told)


def relate(view, index, element, told):
    """A text that a method wrote for a mark names it; so does an annotation that points at one."""
    into, target = view.into, None
    if told.get("of") is not None:
        target = next(iter(into.ids.get((view.key, told["of"]), [])), None)
    elif told.get("at") is not None:
        (x, y), best = view.page.places([told["at"]])[0], 4.0
        for marks in into.ids.values():
            for mark in marks:
                box = mark["box"]
                if mark["kind"] != "point":
                    continue
                gap = abs(box["x"] + box["width"] / 2 - x) + abs(box["y"] + box["height"] / 2 - y)
                if gap < best:
                    best, target = gap, mark
    if told.get("at") is not None and any(
        view.artists[child]["sort"] in ("arrow", "fancy-arrow") and view.shapes.get(child)
        for child in view.children.get(index, [])
    ):
        # Where the arrow of the annotation points.
        x, y = view.page.places([told["at"]])[0]
        channels = view.axes.get(told.get("axes"), {})
        read = {channel: channels[channel].read(pixel) for channel, pixel in (("x", x), ("y", y)) if channel in channels}
        element["encoding"] = {channel: value for channel, value in read.items() if value is not None}
    if target is not None:
        into.relations.append({"kind": "labels", "from": element["id"], "to": target["id"]})
