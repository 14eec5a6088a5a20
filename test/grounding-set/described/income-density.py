import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(0, 100, 500)
def g(m, s):
    return np.exp(-0.5 * ((x - m) / s) ** 2) / (s * np.sqrt(2 * np.pi))
rural = g(32, 8)
suburban = g(48, 10)
urban = 0.6 * g(40, 8) + 0.4 * g(72, 7)

plt.figure(figsize=(10, 6))
for d, c, n in [(rural, 'olive', 'Rural'), (suburban, 'dodgerblue', 'Suburban'), (urban, 'magenta', 'Urban')]:
    plt.plot(x, d, color=c, linewidth=2, label=n)
    plt.fill_between(x, d, color=c, alpha=0.2)
plt.axvline(45, color='black', linestyle=':', label='National median (45)')
plt.xlabel('Household income (thousand $)')
plt.ylabel('Density')
plt.ylim(0, 0.06)
plt.title('Income Distribution by Type of Area')
plt.legend()
plt.tight_layout()
plt.show()
