# ===================
# Part 1: Importing Libraries
# ===================
import matplotlib.pyplot as plt
import numpy as np

# ===================
# Part 2: Data Preparation
# ===================
datasets = ["VQAv2", "GQA", "OK-VQA", "TextVQA"]
methods = ["Frozen", "LoRA", "Full FT"]
acc = np.array([[64.2, 51.8, 38.5, 42.1],
                [71.6, 58.3, 47.9, 55.4],
                [73.0, 57.1, 49.2, 60.7]])
err = np.array([[1.1, 0.9, 1.4, 1.2],
                [0.8, 1.0, 1.6, 0.9],
                [0.6, 1.3, 2.1, 0.7]])
colors = ["lightgray", "skyblue", "navy"]
hatches = ["//", "", "xx"]

# ===================
# Part 3: Plot Configuration and Rendering
# ===================
x = np.arange(len(datasets))
w = 0.26
fig, ax = plt.subplots(figsize=(8, 4.5))
for i, m in enumerate(methods):
    bars = ax.bar(x + (i - 1) * w, acc[i], w, yerr=err[i], capsize=4, color=colors[i],
                  edgecolor="black", hatch=hatches[i], label=m)
    ax.bar_label(bars, fmt="%.1f", fontsize=8, padding=3)
ax.set_xticks(x)
ax.set_xticklabels(datasets)
ax.set_ylabel("Accuracy (%)")
ax.set_ylim(0, 90)
ax.set_title("Tuning strategies on four VQA benchmarks")
ax.legend(ncol=3, loc="upper center", title="Strategy")
ax.grid(axis="y", linestyle="--", alpha=0.5)

# ===================
# Part 4: Saving Output
# ===================
plt.tight_layout()
plt.savefig("bars-vqa.pdf", bbox_inches="tight")
