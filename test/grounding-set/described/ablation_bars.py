import matplotlib.pyplot as plt
labels = ["Full model", "w/o attention", "w/o pretraining", "w/o augmentation", "w/o skip links"]
acc = [91.2, 87.5, 79.4, 88.9, 84.1]
fig, ax = plt.subplots(figsize=(7, 3.8))
bars = ax.bar(labels, acc, color=["#c0392b"] + ["#7f8c8d"] * 4, edgecolor="black", width=0.6)
for b, v in zip(bars, acc):
    ax.text(b.get_x() + b.get_width() / 2, v + 0.4, f"{v:.1f}", ha="center", fontsize=9)
ax.set_ylim(70, 95)
ax.set_ylabel("Accuracy (%)")
ax.set_title("Ablation on CUB-200")
ax.tick_params(axis="x", rotation=15)
plt.tight_layout()
plt.savefig("ablation_bars.png", dpi=120)
