"""How arrays and records travel between the processes: one JSON text, and the bytes of its arrays behind it."""

import json
import struct

import numpy as np

DTYPES = ("float64", "float32", "uint8", "int64", "int32", "bool")


def pack(record):
    """Bytes of `record`, plain data in which numpy arrays may stand anywhere. Pickle is not used: it runs code."""
    blobs = []
    size = 0

    def flat(value):
        nonlocal size
        if not isinstance(value, np.ndarray):
            if isinstance(value, np.generic):
                return value.item()
            raise TypeError(f"{type(value).__name__} cannot be sent")
        array = np.ascontiguousarray(value)
        if array.dtype.name not in DTYPES:
            array = array.astype("float64")
        data = array.tobytes()
        blobs.append(data)
        size += len(data)
        return {"$": [array.dtype.name, list(array.shape), size - len(data)]}

    text = json.dumps(record, default=flat).encode()
    return struct.pack("<Q", len(text)) + text + b"".join(blobs)


def unpack(data):
    """The record that `pack` made. Raises ValueError for anything else: the sender is not trusted."""
    (length,) = struct.unpack_from("<Q", data)
    blobs = memoryview(data)[8 + length :]

    def raised(value):
        if set(value) != {"$"}:
            return value
        name, shape, at = value["$"]
        if name not in DTYPES:
            raise ValueError(f"there is no array of {name}")
        count = 1
        for side in shape:
            if not isinstance(side, int) or side < 0:
                raise ValueError("an array has sides of whole numbers")
            count *= side
        return np.frombuffer(blobs, dtype=name, count=count, offset=at).reshape(shape)

    return json.loads(bytes(data[8 : 8 + length]), object_hook=raised)
