"""A figure of circles, or of boxes around words, and of lines that join them, without axes: nodes and edges, whichever
calls drew them."""

import math

#: What may be an edge, and what else a drawing of a network may hold.
EDGES = ("rule", "line", "vector", "path", "polygon")
#: How far an edge may end from the rim of its node, CSS pixels: libraries leave a gap before an arrow's head.
GAP = 14


def centre(element):
    box = element["box"]
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def radius(element):
    return max(element["box"]["width"], element["box"]["height"]) / 2


def away(place, node):
    """How far a place is from the rim of a node, CSS pixels; negative inside of a circle, 0 inside of a box."""
    if node["kind"] != "rect":
        return math.dist(place, centre(node)) - radius(node)
    box = node["box"]
    dx = max(box["x"] - place[0], place[0] - box["x"] - box["width"], 0)
    dy = max(box["y"] - place[1], place[1] - box["y"] - box["height"], 0)
    return math.hypot(dx, dy)


def nearest(place, nodes):
    """The node that a place lies in or beside; None where there is none."""
    best = min(nodes, key=lambda node: away(place, node))
    # Who draws boxes by hand leaves more room around them.
    return best if away(place, best) <= GAP * (2.5 if best["kind"] == "rect" else 1) else None


def along(place, start, end):
    """`(how far from the line between two places, where along it: 0 to 1)`."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    size = dx * dx + dy * dy
    if size == 0:
        return math.inf, 0
    part = ((place[0] - start[0]) * dx + (place[1] - start[1]) * dy) / size
    return math.dist(place, (start[0] + part * dx, start[1] + part * dy)), part


def joined(edge, nodes):
    """`(from, to)` of an edge; None where it does not run from one node to another."""
    path = edge.get("path") or []
    if len(path) < 2 or (edge["kind"] in ("rule", "line") and len(path) > 2):
        return None
    first, last = nearest(path[0], nodes), nearest(path[-1], nodes)
    return None if first is None or last is None or first is last else (first, last)


def has_numbers(into):
    """Whether an axis is there to read places off."""
    return any(tick["label"].strip() for axis in into.axes for tick in axis["ticks"])


def boxed_words(into):
    """Boxes around texts become nodes, and the arrows of annotations the edges between them, where there is nothing else
    but words."""
    marks = [one for one in into.elements if one["visible"] and one["role"] == "mark"]
    if has_numbers(into) or any(one["kind"] != "text" for one in marks):
        return
    places = [centre(one) for one in marks]
    boxes = [one for one in into.elements if one["visible"] and one["role"] == "frame" and one["kind"] == "rect"
             and any(away(place, one) == 0 for place in places) and is_small(one, into)]
    arrows = [one for one in into.elements if "_arrow" in one]
    paths = [{"kind": "vector", "path": one["_arrow"][0]} for one in arrows]
    if len(boxes) < 3 or len(arrows) < 2 or any(joined(path, boxes) is None for path in paths):
        return
    for box in boxes:
        box["role"] = "mark"
    for arrow in arrows:
        arrow["role"], arrow["kind"] = "mark", "vector"
        arrow["path"], arrow["_head"] = arrow.pop("_arrow")
        arrow.pop("data", None)
    # The other strokes of an arrow are its head.
    into.elements = [one for one in into.elements if not (one["role"] == "frame" and one.get("data") == {"arrow": True})]


def is_small(one, into):
    return one["box"]["width"] < into.width * 0.6 and one["box"]["height"] < into.height * 0.6


def ends_of(into):
    """`(nodes, [(edge, from, to)], texts)` where the figure is a network, else None."""
    marks = [one for one in into.elements if one["visible"] and one["role"] == "mark"]
    nodes = [one for one in marks if one["kind"] in ("point", "circle")] or [one for one in marks if one["kind"] == "rect"]
    edges = [one for one in marks if one["kind"] in EDGES]
    texts = [one for one in marks if one["kind"] == "text"]
    panels = [group for group in into.groups if group["kind"] == "panel"]
    if len(panels) != 1 or len(nodes) < 3 or len(nodes) > 400 or len(edges) < 2 or has_numbers(into):
        return None
    if len(nodes) + len(edges) + len(texts) != len(marks) or any("space" in one for one in marks):
        return None
    if any("theta" in one.get("encoding", {}) for one in nodes):
        return None
    found = [(edge, joined(edge, nodes)) for edge in edges]
    if any(ends is None for _, ends in found):
        return None
    degrees = {}
    for _, ends in found:
        for node in ends:
            degrees[node["id"]] = degrees.get(node["id"], 0) + 1
    # Pairs that are joined, and no more, are dumbbells, or the ends of slopes.
    return (nodes, [(edge, *ends) for edge, ends in found], texts) if max(degrees.values()) > 1 else None


def name_parts(nodes, edges, texts):
    """The node or edge that each text stands on, by the text's id."""
    on, named = {}, set()
    pairs = sorted(((away(centre(text), node), index, text, node)
                    for index, text in enumerate(texts) for node in nodes), key=lambda pair: pair[:2])
    for gap, _, text, node in pairs:
        if gap <= GAP and text["id"] not in on and node["id"] not in named:
            on[text["id"]] = node
            named.add(node["id"])
    for text in texts:
        if text["id"] in on or not edges:
            continue
        places = [(along(centre(text), centre(first), centre(last)), edge) for edge, first, last in edges]
        room = GAP * (2 if nodes[0]["kind"] == "rect" else 1)
        near = [(gap + abs(part - 0.5), edge) for (gap, part), edge in places if gap <= room and 0.1 < part < 0.9]
        free = [pair for pair in near if pair[1]["id"] not in named]
        if free:
            edge = min(free, key=lambda pair: pair[0])[1]
            on[text["id"]] = edge
            named.add(edge["id"])
    return on


def trace_network(into):
    """Turns marks into nodes and edges, with what is written on them, where the figure is a network."""
    boxed_words(into)
    ends = ends_of(into)
    if ends is None:
        return
    nodes, edges, texts = ends
    words = {text["id"]: text["text"] for text in texts}
    on = name_parts(nodes, edges, texts)
    written = {part["id"]: words[text] for text, part in on.items()}
    for one in [*nodes, *(edge for edge, _, _ in edges), *texts]:
        for key in ("layer", "encoding", "group", "points", "label"):
            one.pop(key, None)
        if one["id"] in written:
            one["label"] = written[one["id"]]
    for node in nodes:
        node["kind"] = "node"
        node.pop("shape", None)
    for edge, _, _ in edges:
        edge["kind"] = "edge"
        edge.pop("shape", None)
    into.relations = [{"kind": "labels", "from": text, "to": part["id"]} for text, part in on.items()]
    for edge, first, last in edges:
        head = edge.pop("_head", None)
        if head == "start":
            first, last = last, first
        relation = {"kind": "connects", "from": first["id"], "to": last["id"], "via": edge["id"], "directed": head is not None}
        if edge["id"] in written:
            relation["label"] = written[edge["id"]]
        into.relations.append(relation)
    into.groups, into.layers, into.axes = [], [], []
