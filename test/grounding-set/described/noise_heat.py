import numpy as np
import matplotlib.pyplot as plt

days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri']
times = ['Morning', 'Noon', 'Evening', 'Night']
noise = np.array([[62, 64, 61, 63, 66],
                  [70, 68, 71, 69, 74],
                  [65, 66, 64, 68, 79],
                  [45, 44, 46, 48, 58]])

fig, ax = plt.subplots(figsize=(8, 6))
im = ax.imshow(noise, cmap='YlOrRd', aspect='auto')
ax.set_xticks(range(len(days)))
ax.set_xticklabels(days)
ax.set_yticks(range(len(times)))
ax.set_yticklabels(times)
for i in range(len(times)):
    for j in range(len(days)):
        ax.text(j, i, noise[i, j], ha='center', va='center')
cbar = fig.colorbar(im)
cbar.set_label('Noise Level (dB)')
ax.set_title('Street Noise by Day and Time')
plt.show()
