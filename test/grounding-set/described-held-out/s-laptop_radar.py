import numpy as np
import matplotlib.pyplot as plt

cats = ['Battery', 'Display', 'Keyboard', 'Speed', 'Weight', 'Price']
a = [9, 7, 8, 6, 9, 5]
b = [5, 9, 6, 9, 4, 7]
ang = np.linspace(0, 2 * np.pi, len(cats), endpoint=False).tolist()
ang += ang[:1]
a += a[:1]
b += b[:1]
fig, ax = plt.subplots(figsize=(7, 7), subplot_kw=dict(polar=True))
ax.plot(ang, a, color='blue', linewidth=2, label='Aero 13')
ax.fill(ang, a, color='blue', alpha=0.2)
ax.plot(ang, b, color='red', linewidth=2, label='Titan 16')
ax.fill(ang, b, color='red', alpha=0.2)
ax.set_xticks(ang[:-1])
ax.set_xticklabels(cats)
ax.set_ylim(0, 10)
ax.set_yticks([2, 4, 6, 8, 10])
ax.set_title('Laptop Ratings (0-10)', pad=20)
ax.legend(loc='upper right', bbox_to_anchor=(1.25, 1.1))
plt.savefig('laptop_radar.png', bbox_inches='tight')
