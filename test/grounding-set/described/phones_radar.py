import numpy as np
import matplotlib.pyplot as plt

labels = ['Battery', 'Camera', 'Screen', 'Speed', 'Price']
a = [9, 6, 7, 8, 4]
b = [5, 9, 8, 6, 7]
ang = np.linspace(0, 2 * np.pi, 5, endpoint=False).tolist()
ang += ang[:1]

fig, ax = plt.subplots(figsize=(6, 6), subplot_kw=dict(polar=True))
ax.plot(ang, a + a[:1], color='blue', label='Nova X')
ax.fill(ang, a + a[:1], color='blue', alpha=0.2)
ax.plot(ang, b + b[:1], color='red', label='Pixon 5')
ax.fill(ang, b + b[:1], color='red', alpha=0.2)
ax.set_xticks(ang[:-1])
ax.set_xticklabels(labels)
ax.set_ylim(0, 10)
ax.set_title('Smartphone Ratings')
ax.legend(loc='upper right', bbox_to_anchor=(1.1, 1.1))
plt.show()
