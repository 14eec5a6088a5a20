import matplotlib.pyplot as plt

models = ["TinyNet", "MobileS", "EffLite", "ResMid", "SwinT", "ViT-B", "ConvXL"]
params = [2.1, 3.4, 5.3, 25.6, 28.3, 86.6, 198.0]
top1 = [64.9, 71.2, 77.1, 76.1, 81.3, 79.8, 84.0]
fam = ["cnn", "cnn", "cnn", "cnn", "tr", "tr", "cnn"]
col = {"cnn": "#d95f02", "tr": "#1b9e77"}

plt.figure(figsize=(7, 5))
for f, lab, mk in [("cnn", "Convolutional", "o"), ("tr", "Transformer", "D")]:
    xs = [p for p, g in zip(params, fam) if g == f]
    ys = [a for a, g in zip(top1, fam) if g == f]
    plt.scatter(xs, ys, s=80, color=col[f], marker=mk, edgecolor="k", label=lab, zorder=3)
for m, p, a in zip(models, params, top1):
    plt.annotate(m, (p, a), textcoords="offset points", xytext=(6, -12), fontsize=9)
plt.annotate("best trade-off", xy=(5.3, 77.1), xytext=(2.4, 81.5),
             arrowprops=dict(arrowstyle="->", color="gray"), color="gray")
plt.axhline(80, color="black", linestyle=":", linewidth=1)
plt.xscale("log")
plt.xlabel("Parameters (M)")
plt.ylabel("ImageNet top-1 (%)")
plt.xlim(1.5, 400)
plt.ylim(62, 87)
plt.legend(loc="lower right")
plt.title("Accuracy against model size")
plt.savefig("pareto.png", dpi=150)
