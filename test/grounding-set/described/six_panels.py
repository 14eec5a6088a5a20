import numpy as np
import matplotlib.pyplot as plt
x = np.linspace(0, 1, 50)
fig, axs = plt.subplots(2, 3, figsize=(9, 5), sharex=True, sharey=True)
names = ["MNIST", "SVHN", "CIFAR-10", "CIFAR-100", "STL-10", "ImageNet"]
for ax, n, k, let in zip(axs.flat, names, [0.05, 0.15, 0.3, 0.6, 0.4, 0.75], "abcdef"):
    ax.plot(x, 1 - k * x, color="C0", label="Ours")
    ax.plot(x, (1 - k * x) * (1 - 0.25 * x), color="C1", ls="--", label="Baseline")
    ax.set_title(f"({let}) {n}")
    ax.set_ylim(0, 1.05)
axs[0, 0].legend(loc="lower left")
for ax in axs[1]:
    ax.set_xlabel("Noise level")
for ax in axs[:, 0]:
    ax.set_ylabel("Accuracy")
plt.tight_layout()
plt.savefig("six_panels.png", dpi=120)
