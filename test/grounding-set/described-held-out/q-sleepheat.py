import numpy as np
import matplotlib.pyplot as plt
people = ['Ana', 'Ben', 'Chloe', 'Dev']
days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
z = np.array([[7.0, 6.5, 7.0, 6.0, 5.5, 9.0, 8.5],
              [8.0, 8.0, 7.5, 8.0, 7.5, 8.0, 8.0],
              [5.0, 5.5, 6.0, 4.5, 5.0, 7.0, 7.5],
              [6.5, 7.0, 6.5, 7.5, 6.0, 9.5, 9.0]])
fig, ax = plt.subplots(figsize=(8, 4))
im = ax.imshow(z, cmap='Blues', vmin=4, vmax=10)
ax.set_xticks(range(7), labels=days)
ax.set_yticks(range(4), labels=people)
for i in range(4):
    for j in range(7):
        ax.text(j, i, f'{z[i, j]:.1f}', ha='center', va='center',
                color='white' if z[i, j] > 7.6 else 'black')
fig.colorbar(im, label='Hours of sleep')
ax.set_title('Sleep diary of four flatmates')
plt.show()
