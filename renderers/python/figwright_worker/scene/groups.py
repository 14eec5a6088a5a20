"""Bars that stand side by side around ticks: the ticks name the groups, whatever is written there."""

import numpy as np


def name_groups(view):
    """
    Rows of bars beside each other, each as far from a tick as its like, make of the numbers at the ticks the names of
    groups: "0", "1", "2" of steps, and years.
    """
    for index, channels in view.axes.items():
        containers = [one for one in view.artists[index].get("containers", []) if one["sort"] == "bars"]
        for vertical in (True, False):
            rows = [drawn_parts(one) for one in containers if one["vertical"] == vertical]
            rows = [parts for parts in rows if parts]
            if any(view.artists[part].get("made") == "hist" for parts in rows for part in parts):
                continue
            axis = channels.get("x" if vertical else "y")
            if len(rows) > 1 and axis is not None and around_ticks(view, axis, rows, 0 if vertical else 1):
                axis.names = True


def drawn_parts(container):
    """The bars of a container that the figure still has: a program may have taken some out."""
    return [part for part in container["parts"] if part is not None]


def around_ticks(view, axis, rows, side):
    places = sorted(tick["value"] for tick in axis.ticks if tick["label"].strip())
    gaps = np.diff(places)
    if axis.names or axis.is_date or axis.scale.name != "linear" or len(places) < 2 or gaps.min() <= 0:
        return False
    reach = gaps.min() / 2
    offsets, seen = [], []
    for parts in rows:
        boxes = [view.shapes[part][0].box for part in parts if view.shapes.get(part)]
        if len(boxes) < 2 or len(boxes) != len(parts):
            return False
        middles = [axis.scale.read((box[side] + box[side + 2]) / 2, None) for box in boxes]
        if any(middle is None for middle in middles):
            return False
        near = [min(places, key=lambda place: abs(place - middle)) for middle in middles]
        away = [middle - place for middle, place in zip(middles, near)]
        if max(away) - min(away) > reach * 0.02 or abs(away[0]) >= reach or len(set(near)) < len(near):
            return False
        offsets.append(away[0])
        seen.append(near)
    # Rows on the ticks themselves are stacked there, on an axis of numbers.
    return all(near == seen[0] for near in seen) and max(offsets) - min(offsets) > reach * 0.05
