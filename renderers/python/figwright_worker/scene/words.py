"""Words as they are read: mathematics in the characters that are drawn, raised and lowered ones as such."""

import functools
import itertools

from matplotlib.font_manager import FontProperties
from matplotlib.mathtext import MathTextParser

RAISED = str.maketrans("0123456789+-−=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ")
LOWERED = str.maketrans("0123456789+-−=()aeoxhklmnpstijruv", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₒₓₕₖₗₘₙₚₛₜᵢⱼᵣᵤᵥ")


def script(level, run):
    """An exponent or an index as it is typed: in raised or lowered characters where there are some for all of it."""
    run = run.strip()
    table = RAISED if level == "^" else LOWERED
    if all(ord(character) in table or character == "·" for character in run):
        return run.translate(table)
    return level + run if run.isalnum() else f"{level}({run})"


@functools.lru_cache(maxsize=256)
def plain(words, math):
    """What a reader would type of it."""
    if not math:
        return words.replace("\\$", "$")
    try:
        _w, _h, _d, glyphs, rules = MathTextParser("path").parse(words, 72, FontProperties(size=10))
    except Exception:  # what one version of matplotlib parses is a mistake to another
        return words
    base = max((size for _font, size, *_ in glyphs), default=10)
    runs, ends = [("", "")], {}
    for font, size, code, x, y in sorted(glyphs, key=lambda glyph: glyph[3]):
        level = "" if size >= base * 0.9 else "^" if y > base * 0.12 else "_"
        if level != runs[-1][0]:
            runs.append((level, ""))
        # An index and an exponent stand above each other: each goes on where its own last letter ended.
        end = max(ends.values(), default=None) if level == "" else ends.get(level, ends.get(""))
        text = runs[-1][1]
        if end is not None and x - end > base * 0.18 and not text.endswith(" "):
            text += " "
        runs[-1] = (level, text + chr(code))
        if level == "":
            ends.clear()
        try:
            font.set_size(size, 72)
            ends[level] = x + font.load_char(code, flags=2).linearHoriAdvance / 65536
        except (RuntimeError, AttributeError, TypeError):
            ends.pop(level, None)
    return "".join(in_line(runs)) or words


def in_line(runs):
    """The runs of one line as typed: what is lowered beside a letter, then what is raised, though they stand above each other."""
    for is_script, beside in itertools.groupby(runs, lambda run: run[0] != ""):
        beside = list(beside)
        if not is_script:
            yield from (text for _level, text in beside)
            continue
        for level in "_^":
            run = "".join(text for own, text in beside if own == level)
            if run.strip():
                yield script(level, run)
