"""Whether data that the program's process told fit what was drawn. Data that do not are not told on."""

import math

import numpy as np


def fit_colors(values, colors):
    """Whether a scale of colours can have made `colors` of `values`: in order of their values, members of one colour
    stand together, but for a scale that ends where it began."""
    pairs = sorted((value, color) for value, color in zip(values, colors) if color and math.isfinite(value))
    ends, runs, before = {}, 0, None
    for value, color in pairs:
        if color != before:
            runs += 1
        before = color
        ends[color] = value
    return runs <= len(ends) + 1


def fit_sizes(sizes, boxes):
    """Whether the drawn areas are in the ratio of the sizes."""
    widths = np.array([box[2] - box[0] for box in boxes])
    roots = np.sqrt(np.maximum(np.array(sizes, float), 0))
    good = roots > 0
    if not good.any():
        return False
    ratios = widths[good] / roots[good]
    return bool(np.ptp(ratios) <= 0.05 * ratios.max() + 1e-9)


def fit_direction(u, v, start, end):
    """Whether an arrow drawn from `start` to `end`, y downwards, points as `(u, v)` does, y upwards."""
    length = math.hypot(u, v) * math.hypot(end[0] - start[0], end[1] - start[1])
    if length == 0:
        return u == v == 0
    return (u * (end[0] - start[0]) - v * (end[1] - start[1])) / length > 0.995
