import matplotlib.pyplot as plt
import numpy as np
rows = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri']
cols = ['08h', '11h', '14h', '17h', '20h', '23h']
m = np.array([[31, 18, 22, 64, 40, 9],
              [28, 20, 25, 59, 44, 11],
              [35, 16, 47, 61, 38, 8],
              [30, 21, 24, 66, 52, 14],
              [26, 23, 33, 72, 81, 57]])
fig, ax = plt.subplots(figsize=(8, 6))
im = ax.imshow(m, cmap='YlOrRd', aspect='auto')
ax.set_xticks(range(6)); ax.set_xticklabels(cols)
ax.set_yticks(range(5)); ax.set_yticklabels(rows)
for i in range(5):
    for j in range(6):
        ax.text(j, i, m[i, j], ha='center', va='center', color='white' if m[i, j] > 50 else 'black')
cb = fig.colorbar(im); cb.set_label('Bikes rented')
ax.set_title('Bike rentals at Station 14'); ax.set_xlabel('Hour of day'); ax.set_ylabel('Weekday')
plt.tight_layout(); plt.show()
