"""What every figure needs once: fonts, the grammar of mathtext, plugins. Made before the first, for all to inherit."""

import gc
import io


def warm_up():
    """Draws figures of the usual sort, and forgets them; what was read and built for them stays."""
    import matplotlib.pyplot as plt
    from PIL import Image

    from .figure import png_of
    from .scene.words import plain

    figure, axes = plt.subplots(1, 3)
    axes[0].plot([1, 2], [1, 10], "o--", label="a $x^2$")
    axes[0].set(title="A", xlabel="B", ylabel="C", yscale="log")
    axes[0].legend(title="D")
    axes[1].bar(["E", "F"], [1, 2])
    axes[1].text(0, 0, "G", weight="bold", style="italic", family="monospace")
    axes[2].scatter([1, 2], [3, 4], c=[5, 6])
    figure.colorbar(axes[2].imshow([[1, 2]]), ax=axes[2])
    figure.tight_layout()
    figure.savefig(io.BytesIO())
    pixels = figure.canvas.buffer_rgba()
    Image.preinit()
    import numpy as np

    png_of(np.array(pixels))
    plain("$x_1^2$", True)
    plt.close("all")
    # Children do not look through what they inherit: looking would copy it.
    gc.collect()
    gc.freeze()
