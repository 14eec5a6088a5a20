"""What the artists of a drawn figure are: their sort, their part in it, the data behind them.

Told by the program's process. The scene takes geometry, colours and words from the drawing commands; of this it takes
what sort of thing an artist is, and data that stand where the commands drew them (scene/).
"""

import numpy as np
from matplotlib import collections, image, lines, patches, text
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.axis import Axis, Tick
from matplotlib.figure import FigureBase
from matplotlib.legend import Legend
from matplotlib.projections.polar import PolarAxes
from matplotlib.table import Cell, Table

from .describe_axes import axes_facts, figure_roles
from .made import note

#: The sorts that a scene tells apart: the first that an artist is an instance of.
SORTS = (
    ("figure", FigureBase),
    ("axes", Axes),
    ("axis", Axis),
    ("tick", Tick),
    ("legend", Legend),
    ("line", lines.Line2D),
    ("annotation", text.Annotation),
    ("text", text.Text),
    ("cell", Cell),
    ("fancy-box", patches.FancyBboxPatch),
    ("fancy-arrow", patches.FancyArrowPatch),
    ("arrow", patches.FancyArrow),
    ("wedge", patches.Wedge),
    ("circle", patches.Circle),
    ("arc", patches.Arc),
    ("ellipse", patches.Ellipse),
    ("rectangle", patches.Rectangle),
    ("polygon", (patches.Polygon, patches.RegularPolygon)),
    ("patch", patches.Patch),
    ("mesh", collections.QuadMesh),
    ("events", collections.EventCollection),
    ("lines", collections.LineCollection),
    ("quiver", ()),
    ("scatter", collections.PathCollection),
    ("polygons", collections.PolyCollection),
    ("collection", collections.Collection),
    ("picture", image._ImageBase),
)

#: Numbers of one artist that are sent: more than this is no data that a reader sees one by one.
MOST_NUMBERS = 200_000


def sort_of(artist):
    if type(artist).__name__ in ("Quiver", "Barbs"):
        return "quiver"
    if type(artist).__name__.endswith("ContourSet"):
        return "contour"
    return next((name for name, kind in SORTS if isinstance(artist, kind)), "other")


def numbers(values):
    """An array of floats, or None where the values are none, or too many."""
    try:
        array = np.ma.filled(np.ma.asarray(values, float), np.nan)
    except (TypeError, ValueError):
        return None
    return array if array.size <= MOST_NUMBERS else None


def space_of(artist):
    """Points in space, n by 3, of a line or scatter of three dimensions; None for others."""
    places = getattr(artist, "_verts3d", None)
    if places is None:
        places = getattr(artist, "_offsets3d", None)
    if places is None or len(places) != 3:
        return None
    return numbers(np.column_stack([np.ma.filled(np.ma.asarray(part, float), np.nan).ravel() for part in places]))


def faces_of(artist):
    """`(points in space, n by 3; where each face begins in them)` of a surface or of bars in space."""
    faces = getattr(artist, "_faces", None)
    if faces is not None:  # newer than 3.9: as many corners for all, those that are too many are masked
        hidden = getattr(artist, "_invalid_vertices", False)
        kept = np.broadcast_to(~np.asarray(hidden, bool), np.shape(faces)[:2])
        corners = [np.asarray(face)[keep] for face, keep in zip(faces, kept)]
        starts = np.cumsum([0, *map(len, corners)])
        return (numbers(np.concatenate(corners)), numbers(starts)) if len(corners) else (None, None)
    if getattr(artist, "_vec", None) is None or not getattr(artist, "_segslices", None):
        return None, None
    starts = [part.start for part in artist._segslices] + [artist._segslices[-1].stop]
    return numbers(np.asarray(artist._vec)[:3].T), numbers(starts)


def segments_of(artist):
    """Points in space, n by 3, of the lines of a wireframe."""
    segments = getattr(artist, "_segments3d", None)
    if segments is None or not len(segments):
        return None
    return numbers(np.concatenate([np.asarray(segment, float) for segment in segments]))


def line_facts(line):
    return {
        "space": space_of(line),
        "x": numbers(line.get_xdata(orig=False)),
        "y": numbers(line.get_ydata(orig=False)),
        "marker": str(line.get_marker()) if isinstance(line.get_marker(), (str, int)) else "custom",
        "drawstyle": line.get_drawstyle(),
    }


def collection_facts(collection):
    facts = {"values": numbers(collection.get_array()) if collection.get_array() is not None else None}
    if isinstance(collection, collections.PathCollection):
        facts["space"] = space_of(collection)
        facts["offsets"] = numbers(collection.get_offsets())
        facts["sizes"] = numbers(collection.get_sizes())
    if type(collection).__name__ == "Poly3DCollection":
        facts["space"], facts["starts"] = faces_of(collection)
    if type(collection).__name__ == "Line3DCollection":
        facts["space"] = segments_of(collection)
    if type(collection).__name__ == "Quiver":
        facts["offsets"] = numbers(collection.get_offsets())
        facts["u"], facts["v"] = numbers(collection.U), numbers(collection.V)
    if type(collection).__name__ == "Barbs":
        facts["u"], facts["v"] = numbers(collection.u), numbers(collection.v)
    if isinstance(collection, collections.TriMesh) and facts["values"] is not None:
        # A value for each corner: a triangle shows the mean of its three.
        facts["corners"] = facts["values"][collection._triangulation.get_masked_triangles()]
        facts["values"] = facts["corners"].mean(axis=1)
    if isinstance(collection, collections.QuadMesh):
        facts["coordinates"] = numbers(collection._coordinates)
    return {**facts, **scale_facts(collection)}


def scale_facts(mappable):
    if mappable.get_array() is None:
        return {}
    low, high = mappable.get_clim()
    colormap = str(mappable.get_cmap().name)[:60]
    return {"clim": None if low is None or high is None else [float(low), float(high)], "colormap": colormap}


def picture_facts(picture):
    data = picture.get_array()
    facts = {"extent": None, "values": None}
    if hasattr(picture, "get_extent"):
        facts["extent"] = [float(edge) for edge in picture.get_extent()]
        facts["origin"] = picture.origin
    if data is not None and data.ndim == 2:
        facts["values"] = numbers(data)
        facts.update(scale_facts(picture))
    facts["shape"] = [] if data is None else list(data.shape)
    return facts


def wedge_facts(wedge):
    return {"center": [float(part) for part in Artist.get_transform(wedge).transform([wedge.center])[0]]}


def patch_facts(patch):
    """Corners in space of what was drawn flat and then set upright, such as a bar with a `zdir`."""
    corners = getattr(patch, "_segment3d", None)
    return {} if corners is None or not len(corners) else {"space": numbers([tuple(corner) for corner in corners])}


FACTS = {"line": line_facts, "picture": picture_facts, "wedge": wedge_facts, "patch": patch_facts}
for _sort in ("mesh", "lines", "events", "quiver", "scatter", "polygons", "collection", "contour"):
    FACTS[_sort] = lambda artist: collection_facts(artist) if isinstance(artist, collections.Collection) else {}


def in_data(artist, axes):
    """Whether the artist's x, and its y, are in the units of its axes."""
    try:
        return [bool(part) for part in artist.get_transform().contains_branch_seperately(axes.transData)]
    except (AttributeError, TypeError, ValueError):
        return [False, False]


def facts_of(artist, parent, index_of):
    sort = sort_of(artist)
    facts = {"sort": sort, "class": type(artist).__name__, "parent": parent, "z": float(artist.get_zorder())}
    label = artist.get_label()
    if isinstance(label, str) and label and not label.startswith("_"):
        facts["label"] = label
    line = artist.__dict__.get("_figwright_line")
    if line is not None:
        facts["line"] = line
    axes = getattr(artist, "axes", None)
    if axes is not None and artist is not axes:
        facts["axes"] = index_of(axes)
        facts["inData"] = in_data(artist, axes)
    noted = dict(artist.__dict__.get("_figwright", {}))
    if "of" in noted:
        noted["of"] = index_of(noted["of"])
    facts.update(noted)
    if sort in FACTS:
        facts.update(FACTS[sort](artist))
    if sort == "annotation" and np.ndim(artist.xy) == 1:
        place = artist._get_xy(None, *artist.xy, artist.xycoords) if artist.xycoords == "data" else None
        facts["at"] = None if place is None else [float(part) for part in place]
    if sort == "axes":
        facts.update(axes_facts(artist, index_of, isinstance(artist, PolarAxes)))
    return facts


def note_cells(table, number):
    """Notes on each cell of a table, and on its words, where it stands, counted from the first row and column drawn."""
    cells = table.get_celld()
    rows, columns = (sorted({place[way] for place in cells}) for way in (0, 1))
    headed = table.__dict__.get("_figwright", {}).get("headed")
    for (row, column), cell in cells.items():
        place = {"table": number, "row": rows.index(row) + 1, "column": columns.index(column) + 1}
        if headed and row == rows[0]:
            place["head"] = True
        for artist in (cell, cell.get_text()):
            note(artist, cell=place)


def describe(recorder, figure):
    """Facts of every artist that drew, and their roles: `{"artists": [...]}`, in the order of their numbers."""
    numbers_by_id = recorder.known

    def index_of(artist):
        return None if artist is None else numbers_by_id.get(id(artist))

    for number, table in enumerate([artist for artist, _ in recorder.artists if isinstance(artist, Table)]):
        note_cells(table, number + 1)
    told = []
    for artist, parent in recorder.artists:
        try:
            told.append(facts_of(artist, parent, index_of))
        except Exception as error:  # an artist of the program's own, perhaps: it is drawn, and no more is known of it
            told.append({"sort": "other", "class": type(artist).__name__, "parent": parent, "error": str(error)[:200]})
    for index, role in figure_roles(recorder, figure, index_of).items():
        if index is not None:
            told[index].update(role)
    return {"artists": told, "background": [float(part) for part in figure.patch.get_facecolor()]}
