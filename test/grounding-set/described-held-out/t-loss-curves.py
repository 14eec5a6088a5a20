import matplotlib.pyplot as plt
import numpy as np

epoch = np.arange(1, 41)
train = 2.2 * np.exp(-epoch / 9) + 0.05
val = 2.3 * np.exp(-epoch / 8) + 0.25 + 0.00045 * np.clip(epoch - 20, 0, None) ** 2
fig, ax = plt.subplots(figsize=(6.6, 4.2))
ax.semilogy(epoch, train, color="tab:blue", label="training")
ax.semilogy(epoch, val, color="tab:orange", label="validation")
best = epoch[np.argmin(val)]
ax.axvline(best, color="gray", ls=":", label=f"best epoch ({best})")
ax.set_xlabel("Epoch")
ax.set_ylabel("Cross-entropy loss (log scale)")
ax.set_xlim(0, 40)
ax.legend()
ax.set_title("Learning curves")
plt.savefig("loss.png")
