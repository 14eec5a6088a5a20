"""The scene of a picture: what was really drawn, in the vocabulary of renderers/scene.ts."""

from .collect import Collector, rounded, spans_of
from .guides import LegendView, trace_axes, trace_colorbars, trace_legends, trace_panels
from .more_marks import MoreMarks
from .network import trace_network
from .shapes import Page, hex_of, shapes_of
from .texts import trace_apparatus, trace_text
from .view import View

__all__ = ["scene_of", "LegendView"]

#: Which method traces which sort of artist.
MARKS = {
    "line": "line",
    "scatter": "scatter",
    "lines": "lines",
    "events": "lines",
    "polygons": "polygons",
    "quiver": "polygons",
    "collection": "polygons",
    "mesh": "mesh",
    "picture": "picture",
    "contour": "contour",
    **dict.fromkeys(("rectangle", "cell", "fancy-box", "circle", "ellipse", "arc", "polygon"), "patch"),
    **dict.fromkeys(("arrow", "fancy-arrow", "wedge", "patch"), "patch"),
}


def trace_figure(figure, page, shapes, into, key, parent, spans):
    view = View(figure, page, shapes, into, key)
    trace_panels(view, parent)
    legends = trace_legends(view)
    marks = MoreMarks(view, spans, legends)
    marks.name_violins()
    # Bands come last: whether one lies around a line is known when the lines are there.
    for index in sorted(shapes, key=lambda at: at is not None and view.artists[at].get("made") == "fill_between"):
        drawn = shapes[index]
        if index is None:
            continue
        told = view.artists[index]
        if trace_apparatus(view, index, told, drawn) or told["sort"] not in MARKS:
            continue
        kept = [shape for shape in drawn if shape.kind != "text"]
        if kept:
            getattr(marks, MARKS[told["sort"]])(index, told, kept)
    for index, drawn in shapes.items():
        if index is not None and any(shape.kind == "text" for shape in drawn):
            trace_text(view, marks, index, view.artists[index])
    titles = {
        channel: next(
            (view.words(i) for i, told in enumerate(view.artists) if told.get("shared") == channel and view.words(i)), None
        )
        for channel in ("x", "y")
    }
    trace_axes(view, titles, marks.bar_axes)
    trace_colorbars(view)
    return view


def scene_of(figures, scale, most, program):
    """The scene; None when it has more elements than `most`. Figures stand one below the other."""
    pages, top = [], 0
    for figure in figures:
        pages.append(Page(figure, scale, top))
        top += int(figure["height"]) / scale
    width = max(int(figure["width"]) for figure in figures) / scale
    red, green, blue, alpha = figures[0]["background"]
    paper = [channel * alpha + 1 - alpha for channel in (red, green, blue)]
    into = Collector(width, top, hex_of(paper))
    spans = spans_of(program)
    for key, (figure, page) in enumerate(zip(figures, pages)):
        shapes = shapes_of(figure, page, most * 10)
        if shapes is None:
            return None
        parent = None
        if len(figures) > 1:
            parent = into.next_id("concat")
            box = {"x": 0, "y": rounded(page.top), "width": rounded(page.width / scale), "height": rounded(page.height / scale)}
            into.groups.append({"id": parent, "kind": "concat", "box": box})
        trace_figure(figure, page, shapes, into, key, parent, spans)
        if len(into.elements) > most:
            return None
    return finished(into)


def lies_in(inner, outer):
    """Whether a box lies within a larger one, as an inset does."""
    return (
        inner["width"] * inner["height"] < outer["width"] * outer["height"] * 0.6
        and outer["x"] - 3 <= inner["x"]
        and outer["y"] - 3 <= inner["y"]
        and inner["x"] + inner["width"] <= outer["x"] + outer["width"] + 3
        and inner["y"] + inner["height"] <= outer["y"] + outer["height"] + 3
    )


def finished(into):
    into.elements.sort(key=lambda element: element.pop("_order"))
    into.hide_paper()
    into.hide_covered()
    into.name_colormaps(into.colormaps)
    panels = [group for group in into.groups if group["kind"] == "panel"]
    outer = [panel for panel in panels if not any(lies_in(panel["box"], other["box"]) for other in panels)]
    trace_network(into)
    for element in into.elements:
        element.pop("_head", None)
        element.pop("_arrow", None)
    titles = [title for title in into.titles]
    whole = next((title["text"] for title in titles if title["panel"] is None), None)
    for title in titles:
        if title["panel"] is None:
            continue
        # The title of a plot with insets is that of the figure.
        if len(outer) == 1 and whole is None and title["panel"] == outer[0]["id"]:
            whole = title["text"]
            continue
        for panel in panels:
            if panel["id"] == title["panel"]:
                panel.setdefault("title", title["text"])
    return {
        "width": into.width,
        "height": into.height,
        "background": into.background,
        **({"title": whole} if whole else {}),
        "elements": into.elements,
        "groups": into.groups,
        "layers": into.layers,
        "axes": into.axes,
        "legends": into.legends,
        "relations": into.relations,
    }
