import matplotlib.pyplot as plt
labels = ["Radio", "Print publications", "Television", "Podcasts", "Social media", "News websites or apps"]
often = [11, 7, 33, 10, 25, 30]
some = [29, 19, 30, 17, 28, 36]
order = sorted(range(6), key=lambda i: often[i] + some[i])
labels = [labels[i] for i in order]; often = [often[i] for i in order]; some = [some[i] for i in order]
fig, ax = plt.subplots(figsize=(8, 4.5))
ax.barh(labels, often, color="#8a6d1f", label="Often")
ax.barh(labels, some, left=often, color="#d9c27e", label="Sometimes")
for i, (a, b) in enumerate(zip(often, some)):
    ax.text(a / 2, i, str(a), ha="center", va="center", color="white")
    ax.text(a + b / 2, i, str(b), ha="center", va="center")
    ax.text(a + b + 1, i, f"NET {a+b}", va="center", fontweight="bold", fontsize=9)
ax.set_xlim(0, 80)
ax.set_xticks([])
for s in ["top", "right", "bottom"]:
    ax.spines[s].set_visible(False)
ax.set_title("% of U.S. adults who get news from ...", loc="left", fontweight="bold")
ax.legend(loc="lower right", frameon=False)
fig.text(0.01, 0.01, "Note: Respondents who gave other answers are not shown. Survey of 10,658 adults, July 2024.", fontsize=7, color="gray")
plt.tight_layout(rect=(0, 0.03, 1, 1))
