import numpy as np
import matplotlib.pyplot as plt
e = np.arange(1, 41)
rng = np.random.default_rng(3)
tr = 2.3 * np.exp(-e / 9) + 0.05
va = 2.3 * np.exp(-e / 7) + 0.42 + 0.012 * np.maximum(e - 14, 0)
fig, ax = plt.subplots(1, 2, figsize=(11, 4))
ax[0].plot(e, tr, label="train"); ax[0].plot(e, va, "--", label="validation")
i = int(np.argmin(va))
ax[0].axvline(e[i], color="gray", ls=":"); ax[0].text(e[i] + 0.5, 2.0, "early stop")
ax[0].set_xlabel("epoch"); ax[0].set_ylabel("cross-entropy loss"); ax[0].legend(); ax[0].set_title("(a) Loss")
acc1 = 0.98 - 0.75 * np.exp(-e / 6); acc2 = 0.87 - 0.65 * np.exp(-e / 5)
ax[1].plot(e, acc1, label="train"); ax[1].plot(e, acc2, "--", label="validation")
ax[1].set_ylim(0, 1); ax[1].set_xlabel("epoch"); ax[1].set_ylabel("accuracy"); ax[1].legend(loc="lower right"); ax[1].set_title("(b) Accuracy")
plt.tight_layout()
