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


def follow_colors(values, colors):
    """The same of `colors` that are mixed, each of several of the scale: in order of their values they go on in small
    steps."""
    pairs = sorted((value, color) for value, color in zip(values, colors) if color and math.isfinite(value))
    if len(pairs) < 3:
        return False
    drawn = np.array([[int(color[at : at + 2], 16) for at in (1, 3, 5)] for _, color in pairs], float)
    steps, spread = np.abs(np.diff(drawn, axis=0)).mean(), np.abs(drawn - drawn.mean(axis=0)).mean()
    # A scale goes from end to end once, or there and back: without order the steps would be as wide as the spread.
    return bool(steps * len(drawn) <= max(0.2 * len(drawn), 8) * spread)


def fit_colormap(name, colors):
    """Whether all `colors`, `#rrggbb`, are on the scale of colours that matplotlib knows by this name."""
    from matplotlib import colormaps

    if name not in colormaps:
        return False
    scale = np.round(colormaps[name](np.linspace(0, 1, 256))[:, :3] * 255)
    drawn = np.array([[int(color[at : at + 2], 16) for at in (1, 3, 5)] for color in set(colors) if color])
    if len(drawn) < 2:
        return False
    return bool(np.abs(scale[None] - drawn[:, None]).max(axis=2).min(axis=1).max() <= 6)


def fit_sizes(sizes, boxes):
    """Whether the drawn areas are in the ratio of the sizes."""
    widths = np.array([box[2] - box[0] for box in boxes])
    roots = np.sqrt(np.maximum(np.array(sizes, float), 0))
    good = roots > 0
    if not good.any():
        return False
    ratios = widths[good] / roots[good]
    return bool(np.ptp(ratios) <= 0.05 * ratios.max() + 1e-9)


def fit_direction(u, v, start, end, least=0.995):
    """Whether an arrow drawn from `start` to `end`, y downwards, points as `(u, v)` does, y upwards: `least` is the
    cosine of the angle by which it may be off, of a barb that of its feathers."""
    length = math.hypot(u, v) * math.hypot(end[0] - start[0], end[1] - start[1])
    if length == 0:
        return u == v == 0
    return (u * (end[0] - start[0]) - v * (end[1] - start[1])) / length > least
