import numpy as np
import matplotlib.pyplot as plt

sleep = np.array([4.5, 5.0, 5.2, 5.8, 6.0, 6.3, 6.7, 7.0, 7.2, 7.5, 7.9, 8.2, 8.6, 9.0])
reaction = np.array([412, 398, 401, 371, 362, 355, 334, 320, 312, 305, 288, 281, 272, 265])
age = np.array([23, 41, 35, 52, 29, 33, 47, 25, 38, 31, 27, 44, 22, 36])

fig, ax = plt.subplots(figsize=(9, 6))
sc = ax.scatter(sleep, reaction, c=age, cmap='viridis', s=90, edgecolor='black')
cbar = fig.colorbar(sc)
cbar.set_label('Age (years)')
ax.set_title('Sleep Duration vs. Reaction Time')
ax.set_xlabel('Hours of Sleep')
ax.set_ylabel('Reaction Time (ms)')
ax.grid(True, linestyle=':')
plt.show()
