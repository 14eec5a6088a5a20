import numpy as np
import matplotlib.pyplot as plt
x = np.arange(0, 101, 2)
fig, ax = plt.subplots(figsize=(6, 4))
curves = {"PPO": (220, 30, "tab:blue", 14), "SAC": (300, 18, "tab:orange", 22), "TD3": (260, 45, "tab:green", 30)}
for name, (top, tau, c, w) in curves.items():
    y = top * (1 - np.exp(-x / tau))
    ax.plot(x, y, color=c, label=name)
    ax.fill_between(x, y - w, y + w, color=c, alpha=0.2)
ax.set_xlabel("Environment steps (×10$^4$)")
ax.set_ylabel("Episode return")
ax.set_title("HalfCheetah-v3")
ax.set_xlim(0, 100)
ax.set_ylim(0, 350)
ax.legend(loc="lower right")
plt.savefig("train_bands.png", dpi=120)
