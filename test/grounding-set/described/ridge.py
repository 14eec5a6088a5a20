import numpy as np
import matplotlib.pyplot as plt

cities = ['Oslo', 'Berlin', 'Madrid', 'Cairo', 'Dubai']
mean = [7, 11, 16, 23, 29]
sd = [8.0, 7.0, 6.0, 5.0, 4.0]
x = np.linspace(-20, 50, 500)
cmap = plt.cm.coolwarm

fig, ax = plt.subplots(figsize=(7, 5.5))
for i, (c, m, s) in enumerate(zip(cities, mean, sd)):
    y = np.exp(-0.5 * ((x - m) / s) ** 2) / (s * np.sqrt(2 * np.pi))
    base = (len(cities) - 1 - i) * 0.06
    ax.fill_between(x, base, base + y, color=cmap(i / 4), alpha=0.85, zorder=i + 2)
    ax.plot(x, base + y, color='white', lw=1.5, zorder=i + 2)
    ax.plot([m, m], [base, base + y.max()], color='black', ls='--', lw=1, zorder=i + 2)
    ax.text(-19.5, base + 0.008, c, fontsize=12, fontweight='bold')
ax.set_yticks([])
ax.set_xlim(-20, 50)
ax.set_xlabel('Daily mean temperature (°C)')
ax.set_title('Temperature distributions of five cities')
for s in ['left', 'right', 'top']:
    ax.spines[s].set_visible(False)
plt.tight_layout()
plt.show()
