"""Axes as the program's process tells them: scales, limits, ticks; which texts are titles; what containers hold."""

import numpy as np
from matplotlib import category, dates, ticker
from matplotlib.axes import Axes
from matplotlib.axis import XAxis
from matplotlib.container import BarContainer, ErrorbarContainer, StemContainer
from matplotlib.legend import Legend
from matplotlib.offsetbox import DrawingArea

#: Places along an axis at which a scale that is neither linear nor logarithmic is sampled.
SAMPLES = 257


def converter_of(axis):
    getter = getattr(axis, "get_converter", None)
    return getter() if getter else axis.converter


def meaning_of(axis):
    """What numbers on the axis stand for: `date` (days since 1970), `category`, or nothing but themselves."""
    converter = converter_of(axis)
    if getattr(axis.axes, "freq", None) is not None and getattr(axis, "freq", None) is not None:
        return "period"
    if isinstance(converter, category.StrCategoryConverter):
        return "category"
    formatter = axis.get_major_formatter()
    of_dates = (dates.DateFormatter, dates.AutoDateFormatter, dates.ConciseDateFormatter)
    if isinstance(formatter, of_dates) or "Date" in type(converter).__name__:
        return "date"
    return None


def days_of(axis):
    """`[ordinals, days since 1970]` of the periods in view, for an axis of pandas that counts months or quarters."""
    import pandas

    low, high = sorted(axis.get_view_interval())
    ordinals = np.unique(np.linspace(np.floor(low), np.ceil(high), 2_000).round()).astype(int)
    stamps = [pandas.Period(ordinal=int(ordinal), freq=axis.freq).to_timestamp() for ordinal in ordinals]
    return [ordinals.astype(float), np.array([stamp.value / 86_400e9 for stamp in stamps])]


def ticks_of(axis):
    """`[value, label as written, pixel along the axis, index of its label's text]` of the major ticks in view."""
    low, high = sorted(axis.get_view_interval())
    slack = (high - low) * 1e-6
    side = 0 if isinstance(axis, XAxis) else 1
    found = []
    for tick in axis.majorTicks[: len(axis.get_majorticklocs())]:
        value = float(tick.get_loc())
        if not low - slack <= value <= high + slack:
            continue
        label = tick.label1 if tick.label1.get_visible() or not tick.label2.get_visible() else tick.label2
        place = axis.axes.transData.transform([(value, value)])[0][side] if axis.axes.name == "rectilinear" else None
        found.append([value, label if label.get_visible() else None, place])
    return found


def scale_of(axis):
    """`{name, limits, pixels}`; for logarithms `base`; for other scales `samples` of value and pixel."""
    side = 0 if isinstance(axis, XAxis) else 1
    box = axis.axes.bbox
    pixels = [box.x0, box.x1] if side == 0 else [box.y0, box.y1]
    limits = [float(limit) for limit in axis.get_view_interval()]
    if (axis.axes.xaxis_inverted() if side == 0 else axis.axes.yaxis_inverted()) and limits[0] < limits[1]:
        limits.reverse()
    name = axis.get_scale()
    facts = {"name": name, "limits": limits, "pixels": [float(pixel) for pixel in pixels]}
    if name not in ("linear", "log"):
        transform = axis.get_transform()
        ends = transform.transform(np.array(limits))
        values = transform.inverted().transform(np.linspace(ends[0], ends[1], SAMPLES))
        facts["samples"] = np.asarray(values, float)
    return facts


def axis_facts(axis, index_of):
    formatter = axis.get_major_formatter()
    meaning = meaning_of(axis)
    ticks = [[value, index_of(label), place] for value, label, place in ticks_of(axis)] if axis.get_visible() else []
    return {
        "axis": index_of(axis),
        "visible": bool(axis.get_visible()),
        "scale": scale_of(axis),
        "meaning": meaning,
        "days": days_of(axis) if meaning == "period" else None,
        "plain": isinstance(formatter, (ticker.ScalarFormatter, ticker.LogFormatter)),
        "ticks": ticks,
        "grid": any(tick.gridline.get_visible() for tick in axis.majorTicks),
        "title": index_of(axis.label),
        "side": axis.get_label_position() if axis.get_ticks_position() in ("default", "unknown") else axis.get_ticks_position(),
        "offset": index_of(axis.offsetText),
    }


def container_facts(container, index_of):
    label = container.get_label()
    label = label if isinstance(label, str) and label and not label.startswith("_") else None
    if isinstance(container, BarContainer):
        parts = [index_of(patch) for patch in container.patches]
        return {"sort": "bars", "label": label, "parts": parts, "vertical": container.orientation != "horizontal"}
    if isinstance(container, ErrorbarContainer):
        line, caps, bars = container.lines
        vertical = [container.has_yerr] if len(bars) == 1 else [False, True]
        return {
            "sort": "errors",
            "label": label,
            "line": index_of(line) if line is not None else None,
            "caps": [index_of(cap) for cap in caps],
            "bars": [index_of(bar) for bar in bars],
            "vertical": [bool(each) for each in vertical],
        }
    if isinstance(container, StemContainer):
        stems = container.stemlines
        return {
            "sort": "stems",
            "label": label,
            "marks": index_of(container.markerline),
            "stems": [index_of(stem) for stem in (stems if isinstance(stems, list) else [stems])],
            "base": index_of(container.baseline),
        }
    return {"sort": "other"}


def axes_facts(axes, index_of, polar):
    box = axes.bbox
    facts = {
        "name": axes.name,
        "polar": polar,
        "box": [float(part) for part in box.extents],
        "containers": [container_facts(container, index_of) for container in axes.containers],
        "framed": bool(axes.axison),
        "colorbar": None,
    }
    bar = getattr(axes, "_colorbar", None)
    if bar is not None:
        low, high = bar.vmin, bar.vmax
        facts["colorbar"] = {
            "mappable": index_of(bar.mappable) if bar.mappable is not None else None,
            "vertical": bar.orientation == "vertical",
            "limits": [float(low), float(high)],
        }
    twins = axes._twinned_axes.get_siblings(axes)
    facts["twins"] = sorted(index for index in map(index_of, twins) if index is not None)
    if polar:
        facts["round"] = polar_facts(axes, index_of)
    if axes.name == "3d":
        facts["space"] = space_facts(axes, index_of)
    if axes.name == "rectilinear":
        facts["x"], facts["y"] = axis_facts(axes.xaxis, index_of), axis_facts(axes.yaxis, index_of)
    return facts


def polar_facts(axes, index_of):
    """Centre and pixels per unit of radius, direction and zero of the angles; the ticks of the angles."""
    origin = axes.get_rorigin() if axes.get_rorigin() is not None else axes.get_rmin()
    center, zero = axes.transData.transform([(0, origin), (0, axes.get_rmax())])
    ticks = [[float(tick.get_loc()), index_of(tick.label1)] for tick in axes.xaxis.majorTicks if tick.label1.get_visible()]
    return {
        "linear": axes.yaxis.get_scale() == "linear",
        "center": [float(part) for part in center],
        "origin": float(origin),
        "unit": float(np.hypot(*(zero - center)) / (axes.get_rmax() - origin)),
        "zero": float(axes.get_theta_offset()),
        "direction": float(axes.get_theta_direction()),
        "ticks": ticks,
        "limits": sorted(float(limit) for limit in (origin, axes.get_rmax())),
        "rings": [[value, index_of(label)] for value, label, _place in ticks_of(axes.yaxis)],
    }


def space_facts(axes, index_of):
    """The projection of the space, from its plane to pixels, and its axes: title, ends, ticks with their labels."""
    measures = []
    for channel, axis in (("x", axes.xaxis), ("y", axes.yaxis), ("z", axes.zaxis)):
        low, high = sorted(float(end) for end in axis.get_view_interval())
        ticks = [
            [float(tick.get_loc()), index_of(tick.label1)]
            for tick in sorted(axis.majorTicks[: len(axis.get_majorticklocs())], key=lambda tick: tick.get_loc())
            if low <= tick.get_loc() <= high
        ]
        measures.append({"channel": channel, "title": index_of(axis.label), "limits": [low, high], "ticks": ticks})
    return {
        "projection": np.asarray(axes.get_proj(), float),
        "plane": np.asarray(axes.transData.frozen().get_matrix(), float),
        "axes": measures if getattr(axes, "_axis3don", True) else [],
    }


def legend_roles(legend, index_of):
    roles = {}
    texts = legend.get_texts()
    handles = getattr(legend, "legend_handles", None) or getattr(legend, "legendHandles", [])
    number = index_of(legend)
    for position, (words, handle) in enumerate(zip(texts, handles)):
        roles[index_of(words)] = {"role": "legend-label", "legend": number, "entry": position}
        parts = [handle, *beside(legend, handle)]
        for part in [*parts, *(part for each in parts if hasattr(each, "get_children") for part in each.get_children())]:
            roles[index_of(part)] = {"role": "legend-symbol", "legend": number, "entry": position}
    roles[index_of(legend.get_title())] = {"role": "legend-title", "legend": number}
    roles[index_of(legend.get_frame())] = {"role": "legend-frame", "legend": number}
    return roles


def beside(legend, handle):
    """What else is drawn for an entry of which the legend names the first part alone: line and point of an error bar."""
    box = getattr(legend, "_legend_handle_box", None)
    areas = box.findobj(DrawingArea) if box is not None else []
    return next((area.get_children() for area in areas if handle in area.get_children()), [])


def axes_roles(axes, index_of):
    roles = {index_of(axes.patch): {"role": "frame"}}
    for title in (axes.title, axes._left_title, axes._right_title):
        roles[index_of(title)] = {"role": "title", "axes": index_of(axes)}
    for axis in axes._axis_map.values() if hasattr(axes, "_axis_map") else axes._get_axis_list():
        roles[index_of(axis.label)] = {"role": "axis-title"}
        roles[index_of(axis.offsetText)] = {"role": "axis-label"}
        roles[index_of(getattr(axis, "pane", None))] = {"role": "apparatus"}
        for tick in [*axis.majorTicks, *axis.minorTicks]:
            for label in (tick.label1, tick.label2):
                roles[index_of(label)] = {"role": "axis-label"}
            for line in (tick.tick1line, tick.tick2line, tick.gridline):
                roles[index_of(line)] = {"role": "apparatus"}
    for spine in axes.spines.values():
        roles[index_of(spine)] = {"role": "apparatus"}
    bar = getattr(axes, "_colorbar", None)
    for part in (bar and [bar.outline, bar.dividers, bar.solids]) or []:
        roles[index_of(part)] = {"role": "apparatus"}
    return roles


def figure_roles(recorder, figure, index_of):
    """Roles by number of artist. A number None belongs to what did not draw."""
    roles = {index_of(figure.patch): {"role": "paper"}}
    title = getattr(figure, "_suptitle", None)
    if title is not None:
        roles[index_of(title)] = {"role": "title"}
    for name, channel in (("_supxlabel", "x"), ("_supylabel", "y")):
        if getattr(figure, name, None) is not None:
            roles[index_of(getattr(figure, name))] = {"role": "axis-title", "shared": channel}
    for artist, _parent in recorder.artists:
        if isinstance(artist, Axes):
            roles.update(axes_roles(artist, index_of))
        if isinstance(artist, Legend):
            roles.update(legend_roles(artist, index_of))
    return roles
