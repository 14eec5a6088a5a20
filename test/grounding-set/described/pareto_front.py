import matplotlib.pyplot as plt
pts = {"MobileNet": (3.2, 70.6), "EffNet-B0": (5.0, 77.1), "ResNet-18": (11.0, 69.8), "ResNet-50": (23.0, 76.1), "EffNet-B3": (14.0, 81.6), "ViT-S": (20.0, 79.8), "Swin-T": (28.0, 83.0)}
fig, ax = plt.subplots(figsize=(6.4, 4.4))
for k, (x, y) in pts.items():
    ax.scatter(x, y, s=50, color="tab:gray", zorder=3)
    ax.annotate(k, (x, y), textcoords="offset points", xytext=(5, -11), fontsize=8)
front = ["MobileNet", "EffNet-B0", "EffNet-B3", "Swin-T"]
ax.plot([pts[f][0] for f in front], [pts[f][1] for f in front], color="tab:green", ls="--", marker="o", label="Pareto front")
ax.set_xlabel("Parameters (M)")
ax.set_ylabel("Top-1 accuracy (%)")
ax.set_xlim(0, 35)
ax.set_ylim(66, 86)
ax.legend(loc="lower right")
plt.savefig("pareto_front.png", dpi=120)
