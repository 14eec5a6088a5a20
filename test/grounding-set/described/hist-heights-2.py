import numpy as np
import matplotlib.pyplot as plt

edges = np.arange(150, 200, 5)
counts = [3, 9, 21, 38, 52, 41, 24, 10, 2]
fig, ax = plt.subplots(figsize=(7, 4.5))
ax.bar(edges[:-1], counts, width=5, align='edge', color='cadetblue', edgecolor='white', label='observed')
mu, sd = 172.4, 8.0
xx = np.linspace(148, 198, 200)
ax.plot(xx, 200 * 5 * np.exp(-(xx - mu) ** 2 / (2 * sd ** 2)) / (sd * np.sqrt(2 * np.pi)), color='darkred', lw=2, label='normal fit')
ax.axvline(mu, color='black', ls='--', label='mean = 172.4 cm')
ax.set_xticks(edges)
ax.set_xlabel('Height (cm)')
ax.set_ylabel('Number of participants')
ax.set_title('Height distribution (n = 200)')
ax.legend()
plt.show()
