"""The scale of an axis, from value to pixel and back, by its limits alone."""

import math
import re

import numpy as np
from matplotlib import dates

#: matplotlib's names of scales, and the scene's.
SCALE_TYPES = {"linear": "linear", "log": "log", "symlog": "symlog", "asinh": "symlog"}


class Scale:
    """`pixels` are CSS pixels of the picture, those of `limits`."""

    def __init__(self, facts, pixels):
        self.name, self.limits, self.pixels = facts["name"], facts["limits"], pixels
        self.samples = facts.get("samples")
        if self.samples is not None:
            self.rising, self.shares = self.samples[-1] >= self.samples[0], np.linspace(0, 1, len(self.samples))

    def forward(self, value):
        """The pixel of a value; nan where it has none."""
        first, last = self.limits
        if self.name == "log":
            if value <= 0 or first <= 0 or last <= 0:
                return math.nan
            share = math.log(value / first) / math.log(last / first) if last != first else 0
        elif self.samples is not None:
            share = float(np.interp(value, self.samples if self.rising else self.samples[::-1], self.shares))
            share = share if self.rising else 1 - share
        else:
            share = (value - first) / (last - first) if last != first else 0
        return self.pixels[0] + share * (self.pixels[1] - self.pixels[0])

    def inverse(self, pixel):
        first, last = self.limits
        share = (pixel - self.pixels[0]) / (self.pixels[1] - self.pixels[0])
        if self.name == "log":
            return first * (last / first) ** share if first > 0 and last > 0 else math.nan
        if self.samples is not None:
            return float(np.interp(share, self.shares, self.samples))
        return first + share * (last - first)

    def read(self, pixel, told=None):
        """The value at a pixel: the one that was told where it stands there, else what the geometry says."""
        if told is not None and math.isfinite(told) and abs(self.forward(told) - pixel) < 0.1:
            return float(told)
        value = self.inverse(pixel)
        if not math.isfinite(value):
            return None
        step = abs(self.inverse(pixel + 0.01) - value)
        digits = max(0, min(15, 1 - math.floor(math.log10(step)))) if step > 0 else 12
        value = round(value, digits)
        return 0.0 if value == 0 else value


NUMBER = re.compile(r"^[$€£¥~≈<>≤≥ ]{0,2}([+\-−]?(?:\d[\d,]*)?\.?\d+(?:[eE][+\-−]?\d+)?)\s*[%\w°µ]{0,3}$")


def number_in(label):
    """The number that a label is, with its sign or unit beside it; None for words."""
    found = NUMBER.match(label.strip())
    return float(found.group(1).replace("−", "-").replace(",", "")) if found else None


def numbers_beside_word(labels):
    """The numbers of "20 years", "30 years", …, where one word stands behind all of them but for a zero; None otherwise."""
    parts = [re.fullmatch(r"(\S+) ([^\W\d_]+)", label.strip()) for label in labels if label.strip() != "0"]
    if not parts or None in parts or len({part.group(2) for part in parts}) > 1:
        return None
    numbers = [number_in(part.group(1)) for part in parts]
    if None in numbers:
        return None
    return [0.0 if label.strip() == "0" else numbers.pop(0) for label in labels]


def are_names(ticks):
    """Whether labels at `(value, label)` name places rather than write their values: words, years at 0, 1, 2…"""
    labelled = [(value, label) for value, label in ticks if label.strip()]
    if not labelled:
        return False
    values = [value for value, _ in labelled]
    steps = np.diff(values)
    if any(abs(step - round(step)) > 1e-6 for step in steps):
        return False
    numbers = [number_in(label) for _, label in labelled]
    if None in numbers and len(steps) and min(abs(steps)) > 1:
        numbers = numbers_beside_word([label for _, label in labelled]) or numbers
    if any(number is None for number in numbers):
        return not any("·" in label or "^" in label or "π" in label for _, label in labelled)
    # Bars to both sides of zero, each counted from there: the axis writes 400, 200, 0, 200, 400.
    mirrored = min(values) < 0 and all(number >= 0 for number in numbers)
    ratios = [number / (abs(value) if mirrored else value) for number, value in zip(numbers, values) if value != 0]
    zeros = [number for number, value in zip(numbers, values) if value == 0]
    return bool(any(zeros)) or bool(ratios and max(ratios) - min(ratios) > abs(ratios[0]) * 0.06 + 1e-9)


def date_text(days):
    """ISO 8601, UTC, of matplotlib's days."""
    moment = dates.num2date(days)
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03d}Z"
