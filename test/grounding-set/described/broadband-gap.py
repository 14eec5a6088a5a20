import numpy as np
import matplotlib.pyplot as plt

groups = ["Less than \\$30,000", "\\$30,000-\\$69,999", "\\$70,000-\\$99,999", "\\$100,000+"]
y2015 = [41, 68, 83, 90]
y2023 = [57, 79, 87, 95]
y = np.arange(4)
h = 0.38
fig, ax = plt.subplots(figsize=(7.5, 4.2))
b1 = ax.barh(y - h/2, y2015, h, color="goldenrod", label="2015")
b2 = ax.barh(y + h/2, y2023, h, color="teal", label="2023")
ax.bar_label(b1, padding=3)
ax.bar_label(b2, padding=3)
ax.set_yticks(y, groups)
ax.invert_yaxis()
ax.set_xlim(0, 110)
ax.set_xticks([])
for s in ("top", "right", "bottom"):
    ax.spines[s].set_visible(False)
ax.set_title("Lower-income Americans remain less likely to have broadband at home\n% of U.S. adults who say they have home broadband, by household income", fontsize=10, loc="left")
ax.legend(loc="upper right")
fig.tight_layout()
plt.savefig("broadband_gap.png")
