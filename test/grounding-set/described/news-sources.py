import matplotlib.pyplot as plt

src = ["Television", "News websites or apps", "Social media", "Search", "Radio", "Podcasts", "Print publications"]
pct = [63, 57, 48, 42, 33, 21, 16]
fig, ax = plt.subplots(figsize=(8, 4.5))
ax.barh(src[::-1], pct[::-1], color="#a3531c")
for i, v in enumerate(pct[::-1]):
    ax.text(v + 0.8, i, f"{v}%", va="center")
ax.set_xlim(0, 75)
ax.set_xlabel("Share of respondents")
ax.set_title("Where do you get news at least sometimes?")
for s in ("top", "right"):
    ax.spines[s].set_visible(False)
plt.tight_layout()
plt.show()
