"""Axes that are no plane of x and y: angles and radii, and space."""

import math

import numpy as np

from .scales import are_names, number_in


class Round:
    """Polar axes: reads angle and radius off a pixel."""

    def __init__(self, facts, page, view):
        self.facts = facts
        self.center = page.places([facts["center"]])[0]
        self.unit = facts["unit"] / page.scale
        labels = [(angle, (view.words(label) or "").strip()) for angle, label in facts["ticks"]]
        #: Ends of the radial axis, and what its rings are labelled.
        rings = [(value, (view.words(label) or "").strip()) for value, label in facts["rings"]]
        self.told = {
            "domain": facts["limits"],
            "rings": [value for value, _ in rings],
            "labels": [label for _, label in rings if label],
        }
        self.named = [(angle, label) for angle, label in labels if label and number_in(label) is None]

    def forward(self, angle, radius):
        turn = self.facts["zero"] + self.facts["direction"] * angle
        away = (radius - self.facts["origin"]) * self.unit
        return self.center + [away * math.cos(turn), -away * math.sin(turn)]

    def tip_of(self, path):
        """The middle of the outer edge of a bar around the centre."""
        away = path - self.center
        reach = np.hypot(away[:, 0], away[:, 1])
        outer = away[reach > reach.max() * 0.995]
        first = math.atan2(outer[0][1], outer[0][0])
        turns = (np.arctan2(outer[:, 1], outer[:, 0]) - first + math.pi) % (2 * math.pi) - math.pi
        middle = first + (turns.min() + turns.max()) / 2
        # A drawn arc is a little off between its ends.
        far = np.hypot(*outer[turns.argmin()])
        return self.center + far * np.array([math.cos(middle), math.sin(middle)])

    def bar(self, path):
        """The encoding of a bar around the centre; `radius2` where it begins at another one."""
        encoding = self.read(self.tip_of(path))
        near = float(np.hypot(*(path - self.center).T).min()) / self.unit + self.facts["origin"]
        far = encoding["radius"]
        return encoding if near < max(abs(far) * 0.005, 0.5 / self.unit) else {**encoding, "radius2": round(near, 4)}

    def read(self, place, told=(math.nan, math.nan)):
        """`{theta, radius}`: degrees, or the name written at that angle; what was told where it stands there."""
        if all(math.isfinite(part) for part in told) and np.abs(self.forward(*told) - place).max() < 0.1:
            angle, radius = float(told[0]), float(told[1])
        else:
            across, up = place[0] - self.center[0], self.center[1] - place[1]
            angle = (math.atan2(up, across) - self.facts["zero"]) * self.facts["direction"]
            radius = round(self.facts["origin"] + math.hypot(across, up) / self.unit, 4)
        angle %= 2 * math.pi
        for at, label in self.named:
            if abs((angle - at + math.pi) % (2 * math.pi) - math.pi) < 1e-3:
                return {"theta": label, "radius": radius}
        return {"theta": round(math.degrees(angle), 4), "radius": radius}


class Space:
    """Axes of three dimensions: finds the points in space that are drawn at pixels."""

    def __init__(self, facts, page, view):
        self.projection, self.plane, self.page = np.array(facts["projection"]), np.array(facts["plane"]), page
        #: What the scene tells of each axis; names by their place, of an axis that has names for numbers.
        self.axes, self.names = [], {}
        for axis in facts["axes"]:
            labels = [(value, (view.words(label) or "").strip()) for value, label in axis["ticks"]]
            labels = [(value, label) for value, label in labels if label]
            title = view.words(axis["title"])
            told = {"channel": axis["channel"], **({"title": title} if title else {}), "domain": axis["limits"]}
            self.axes.append({**told, "labels": [label for _, label in labels]})
            if labels and are_names(labels):
                self.names[axis["channel"]] = labels

    def shown(self, corner):
        """The encoding of a point in space: its coordinates, by name where an axis names them."""
        return {channel: self.read(channel, value) for channel, value in zip("xyz", corner)}

    def read(self, channel, value):
        names = self.names.get(channel)
        # Middles of bars come of sums: their last digits are not the program's.
        value = float(f"{value:.10g}")
        if names is None:
            return value
        place, label = min(names, key=lambda name: abs(name[0] - value))
        return label if abs(place - value) < 0.51 else value

    def forward(self, points):
        seen = np.column_stack([points, np.ones(len(points))]) @ self.projection.T
        flat = np.column_stack([seen[:, :2] / seen[:, 3:], np.ones(len(points))]) @ self.plane.T
        return self.page.places(flat[:, :2])

    def faces(self, outlines, told, starts):
        """For each outline on the picture the number of the face that is drawn there, and its corners; None where none
        of those told is."""
        drawn = self.forward(told)
        starts = starts.astype(int)
        # By the pixel that its first corner is in: a surface has thousands of faces, each near a few others.
        near = {}
        for number, (start, end) in enumerate(zip(starts, starts[1:])):
            x, y = drawn[start]
            if not np.isfinite(x + y):
                continue
            for column in (int(x) - 1, int(x), int(x) + 1):
                for row in (int(y) - 1, int(y), int(y) + 1):
                    near.setdefault((int(end - start), column, row), []).append(number)
        found = []
        for outline in outlines:
            closed = len(outline) > 1 and np.abs(outline[0] - outline[-1]).max() < 1e-6
            best = None
            for size in {len(outline), len(outline) - closed}:
                numbers = np.array(near.get((size, int(outline[0][0]), int(outline[0][1])), []), int)
                if not len(numbers):
                    continue
                corners = starts[numbers][:, None] + np.arange(size)
                away = np.abs(drawn[corners] - outline[:size]).max(axis=(1, 2))
                at = int(np.nanargmin(away)) if np.isfinite(away).any() else 0
                if away[at] < 0.5 and (best is None or away[at] < best[0]):
                    best = (away[at], int(numbers[at]), told[corners[at]])
            found.append(None if best is None else (best[1], best[2].tolist()))
        return found

    def find(self, places, told):
        """Of the points that were told the one that is drawn at each place; None where there is none."""
        if told is None or told.ndim != 2 or not len(told):
            return [None] * len(places)
        drawn = self.forward(told)
        found = []
        for place in places:
            away = np.abs(drawn - place).max(axis=1)
            at = int(np.nanargmin(away)) if np.isfinite(away).any() else 0
            found.append([float(part) for part in told[at]] if away[at] < 0.5 else None)
        return found
