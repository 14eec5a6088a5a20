import numpy as np
import matplotlib.pyplot as plt
months = ["January", "March", "May", "July", "September", "November"]
mu = [1, 6, 14, 21, 16, 5]
sd = [3.5, 3.2, 2.8, 2.2, 2.6, 3.0]
x = np.linspace(-10, 30, 300)
fig, ax = plt.subplots(figsize=(6, 5))
cm = plt.get_cmap("coolwarm")
for i, m in enumerate(months):
    base = (5 - i) * 0.12
    y = np.exp(-0.5 * ((x - mu[i]) / sd[i]) ** 2) / (sd[i] * np.sqrt(2 * np.pi))
    ax.fill_between(x, base, base + y, color=cm(mu[i] / 22), alpha=0.85, zorder=i)
    ax.plot(x, base + y, color="white", lw=1.2, zorder=i)
ax.set_yticks([(5 - i) * 0.12 for i in range(6)])
ax.set_yticklabels(months)
ax.set_xlabel("Daily mean temperature (°C)")
ax.set_xlim(-10, 30)
plt.tight_layout()
plt.savefig("ridgeline.png", dpi=120)
