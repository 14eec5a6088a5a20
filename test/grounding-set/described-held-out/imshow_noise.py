import matplotlib.pyplot as plt
import numpy as np

noise = np.array([
    [45, 48, 62, 70, 66, 52],
    [44, 50, 65, 74, 68, 50],
    [43, 47, 60, 71, 67, 55],
    [46, 49, 61, 72, 75, 63],
    [50, 53, 58, 64, 78, 70],
])
fig, ax = plt.subplots(figsize=(9, 6))
im = ax.imshow(noise, cmap='viridis', aspect='auto')
cbar = plt.colorbar(im)
cbar.set_label('Noise Level (dB)')
ax.set_xticks(range(6))
ax.set_xticklabels(['00-04', '04-08', '08-12', '12-16', '16-20', '20-24'])
ax.set_yticks(range(5))
ax.set_yticklabels(['Mon', 'Tue', 'Wed', 'Thu', 'Fri'])
ax.set_title('Street Noise by Day and Time')
ax.set_xlabel('Time of Day (h)')
ax.set_ylabel('Weekday')
plt.show()
