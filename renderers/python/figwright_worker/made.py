"""What the plotting methods say about the artists that they make: this is the box of a box plot, that is a slice.

Noted on the artist itself as `_figwright`, for describe.py. Wrapped once, before any program runs.
"""

import functools
import sys

import numpy as np
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.text import Text


def note(artist, **facts):
    known = artist.__dict__.setdefault("_figwright", {})
    known.update(facts)


def each(artists):
    """The artists of a list, of a container, or one alone."""
    return list(artists) if hasattr(artists, "__iter__") else [artists]


def box_parts(axes, made, args, options):
    vertical = options.get("vert", True) is not False and options.get("orientation", "vertical") == "vertical"
    number = axes.__dict__.setdefault("_figwright_boxes", [0])
    number[0] += 1
    for part, artists in made.items():
        for index, artist in enumerate(each(artists)):
            note(artist, made="boxplot", part=part, index=index, set=number[0], vertical=vertical)


def violin_parts(axes, made, args, options):
    vertical = options.get("vert", True) is not False and options.get("orientation", "vertical") == "vertical"
    for part, artists in made.items():
        for index, artist in enumerate(each(artists)):
            note(artist, made="violin", part=part, index=index, vertical=vertical)


def hist_parts(axes, made, args, options):
    counts, bins, patches = made
    groups = [patches] if hasattr(patches, "patches") or getattr(patches[0], "get_path", None) else patches
    tops = np.atleast_2d(np.asarray(counts, float))
    vertical = options.get("orientation", "vertical") == "vertical"
    base = np.zeros(len(bins) - 1)
    # An outline is one artist for all bins.
    outlined = str(options.get("histtype", "bar")).startswith("step")
    for number, group in enumerate(groups):
        known = {"vertical": vertical, "edges": np.asarray(bins, float), "heights": tops[number], "base": base}
        for patch in each(group):
            note(patch, made="hist", **(known if outlined else {}))
        if options.get("stacked"):
            base = tops[number]


def pie_parts(axes, made, args, options):
    if not isinstance(made, (tuple, list)):  # newer than 3.10: a container
        made = (made.wedges, *made.texts)
    wedges, texts = made[0], made[1] if len(made) > 1 else []
    values = np.asarray(args[0] if args else options["x"], float).ravel()
    middle = np.asarray(options.get("center", (0, 0)), float)
    for index, wedge in enumerate(wedges):
        # How far it is moved out, in parts of the radius.
        away = float(np.hypot(*(np.asarray(wedge.center, float) - middle)) / (wedge.r or 1))
        note(wedge, made="pie", index=index, value=values[index], total=values.sum(), away=away, radius=float(wedge.r))
    for group in (texts, made[2] if len(made) > 2 else []):
        for index, text in enumerate(group):
            note(text, made="pie", of=wedges[index] if index < len(wedges) else None)


def band_parts(axes, made, args, options):
    note(made, made="fill_between", along="x")


def band_parts_sideways(axes, made, args, options):
    note(made, made="fill_between", along="y")


def stack_parts(axes, made, args, options):
    for area in made:
        note(area, made="stackplot")


def label_parts(axes, made, args, options):
    container = args[0] if args else options.get("container")
    for text, patch in zip(made, getattr(container, "patches", [])):
        note(text, made="bar_label", of=patch)


def rule_parts(along, level):
    def parts(axes, made, args, options):
        for artist in each(made):
            note(artist, made="rule", along=along, level=level)

    return parts


def step_parts(axes, made, args, options):
    for line in made:
        note(line, made="step")


def stairs_parts(axes, made, args, options):
    heights, edges, base = made.get_data()
    known = {"vertical": made.orientation == "vertical", "edges": None}
    if base is not None:
        heights = np.asarray(heights, float)
        known.update(edges=np.asarray(edges, float), heights=heights, base=np.broadcast_to(float(base), heights.shape))
    note(made, made="stairs", **known)


def broken_parts(axes, made, args, options):
    note(made, made="broken_barh")


def named_parts(name):
    def parts(axes, made, args, options):
        note(made, made=name)

    return parts


def table_parts(axes, made, args, options):
    note(made, headed=options.get("colLabels") is not None)


def mesh_lines(axes, made, args, options):
    for line in made:
        note(line, made="triplot")


def counted_cells(axes, made, args, options):
    note(made[-1], made="hist2d")


def voxel_parts(axes, made, args, options):
    for place, cube in made.items():
        note(cube, made="voxels", place=[float(part) for part in place])


def stream_parts(axes, made, args, options):
    note(made.lines, made="stream")


def contour_parts(axes, made, args, options):
    number = axes.__dict__.setdefault("_figwright_contours", [0])
    number[0] += 1
    # Colours that were named one by one are put on a scale of their own.
    known = {"made": "contour", "set": number[0]}
    if getattr(made, "colors", None) is None:
        known["colormap"] = str(made.get_cmap().name)[:60]
    members = made if isinstance(made, Artist) else None
    if members is not None:
        note(members, levels=np.asarray(made.levels, float), **known)
        return
    for index, member in enumerate(made.collections):  # older than 3.8: a collection for each level
        note(member, level=float(made.levels[index]) if index < len(made.levels) else None, **known)


METHODS = {
    "bxp": box_parts,
    "violin": violin_parts,
    "hist": hist_parts,
    "pie": pie_parts,
    "fill_between": band_parts,
    "fill_betweenx": band_parts_sideways,
    "stackplot": stack_parts,
    "bar_label": label_parts,
    "axhline": rule_parts("x", True),
    "axvline": rule_parts("y", True),
    "axline": rule_parts("", True),
    "hlines": rule_parts("x", False),
    "vlines": rule_parts("y", False),
    "step": step_parts,
    "stairs": stairs_parts,
    "table": table_parts,
    "hexbin": named_parts("hexbin"),
    "tripcolor": named_parts("tripcolor"),
    "triplot": mesh_lines,
    "hist2d": counted_cells,
    "broken_barh": broken_parts,
    "streamplot": stream_parts,
    **dict.fromkeys(("contour", "contourf", "tricontour", "tricontourf"), contour_parts),
}

#: The same of axes in space.
METHODS_IN_SPACE = {
    "plot_surface": named_parts("surface"),
    "plot_trisurf": named_parts("surface"),
    "plot_wireframe": named_parts("wireframe"),
    "bar3d": named_parts("bar3d"),
    "voxels": voxel_parts,
    "quiver": named_parts("quiver"),
}


def wrap_methods():
    """Notes what METHODS make. What goes wrong while noting is no fault of the program's and is left out."""
    from mpl_toolkits.mplot3d import Axes3D

    wanted = [(Axes, *each) for each in METHODS.items()] + [(Axes3D, *each) for each in METHODS_IN_SPACE.items()]
    for owner, name, parts in wanted:
        method = getattr(owner, name, None)
        if method is None:
            continue

        def noting(self, *args, _method=method, _parts=parts, **options):
            made = _method(self, *args, **options)
            try:
                _parts(self, made, args, options)
            except (AttributeError, TypeError, ValueError, IndexError, KeyError):
                pass
            return made

        setattr(owner, name, functools.wraps(method)(noting))


def wrap_creation(program_file):
    """Notes on every artist the line of the program that made it, or that gave it its words."""
    init = Artist.__init__

    @functools.wraps(init)
    def noting(self, *args, **options):
        init(self, *args, **options)
        note_line(self, sys._getframe(1))

    def note_line(artist, frame):
        depth = 0
        while frame is not None and depth < 40:
            if frame.f_code.co_filename == program_file:
                artist.__dict__["_figwright_line"] = frame.f_lineno
                return
            frame, depth = frame.f_back, depth + 1

    set_text = Text.set_text

    @functools.wraps(set_text)
    def setting(self, s):
        # Titles and labels are made with their axes; the line that words them is theirs.
        set_text(self, s)
        if s:
            note_line(self, sys._getframe(1))

    Artist.__init__ = noting
    Text.set_text = setting
