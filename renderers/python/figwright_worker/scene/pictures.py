"""What a picture or a mesh shows that has too many cells for each to be told: values and colours at some of its places."""

import numpy as np

#: Places that are told of it, along each side.
PLACES = 24


def some(count):
    return np.unique(np.linspace(0, count - 1, min(count, PLACES)).round().astype(int))


def places_of(told, rows, columns):
    """Middles of all cells, as two arrays of `rows` by `columns`; None where they are not known."""
    mesh = told.get("coordinates")
    if mesh is not None and mesh.ndim == 3:
        if mesh.shape[:2] == (rows + 1, columns + 1):
            mesh = (mesh[1:, 1:] + mesh[:-1, 1:] + mesh[1:, :-1] + mesh[:-1, :-1]) / 4
        return (mesh[..., 0], mesh[..., 1]) if mesh.shape[:2] == (rows, columns) else None
    if told.get("extent") is None:
        return None
    left, right, bottom, top = told["extent"]
    first, last = (top, bottom) if told.get("origin") == "upper" else (bottom, top)
    xs = left + (right - left) * (np.arange(columns) + 0.5) / columns
    ys = first + (last - first) * (np.arange(rows) + 0.5) / rows
    return np.meshgrid(xs, ys)


def samples_of(told):
    """Values of a field at some places of it, as points with their colour; None where nothing is known of them."""
    values, mesh = told.get("values"), told.get("coordinates")
    if values is None:
        return None
    if values.ndim == 1 and mesh is not None and mesh.ndim == 3:
        rows, columns = mesh.shape[:2]
        # With shading from corner to corner, a value stands at each corner.
        shape = next((one for one in ((rows - 1, columns - 1), (rows, columns)) if one[0] * one[1] == values.size), None)
        values = values.reshape(shape) if shape else values
    if values.ndim != 2 or min(values.shape) < 4:
        return None
    places = places_of(told, *values.shape)
    if places is None:
        return None
    points = []
    for row in some(values.shape[0]):
        for column in some(values.shape[1]):
            x, y, value = (float(f"{part[row, column]:.6g}") for part in (*places, values))
            if np.isfinite([x, y, value]).all():
                points.append({"x": x, "y": y, "color": value})
    return points or None


def inks_of(shapes):
    """Colours of it at some of its places."""
    pixels = getattr(shapes[0], "pixels", None)
    if pixels is None:
        return {shape.fill for shape in shapes[:: max(1, len(shapes) // 400)]} - {None}
    height, width = pixels.shape[:2]
    picked = pixels[:: max(1, height // 20), :: max(1, width // 20)].reshape(-1, pixels.shape[2])
    return {f"#{red:02x}{green:02x}{blue:02x}" for red, green, blue, *alpha in picked if not alpha or alpha[0] == 255}
