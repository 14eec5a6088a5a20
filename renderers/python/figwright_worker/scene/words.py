"""Words as they are read: mathematics in the characters that are drawn, raised and lowered ones as such."""

import functools

from matplotlib.font_manager import FontProperties
from matplotlib.mathtext import MathTextParser

RAISED = str.maketrans("0123456789+-−=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ")
LOWERED = str.maketrans("0123456789+-−=()aeoxhklmnpstijruv", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₒₓₕₖₗₘₙₚₛₜᵢⱼᵣᵤᵥ")


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
    text, end = "", None
    for font, size, code, x, y in sorted(glyphs, key=lambda glyph: glyph[3]):
        character = chr(code)
        if size < base * 0.9:
            table = RAISED if y > base * 0.12 else LOWERED
            raised = character.translate(table)
            character = raised if raised != character or character in "·" else ("^" if y > base * 0.12 else "_") + character
        if end is not None and x - end > base * 0.18 and not text.endswith(" "):
            text += " "
        text += character
        try:
            font.set_size(size, 72)
            end = x + font.load_char(code, flags=2).linearHoriAdvance / 65536
        except (RuntimeError, AttributeError, TypeError):
            end = None
    return text or words
