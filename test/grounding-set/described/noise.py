import matplotlib.pyplot as plt
import numpy as np

noise = np.array([
    [42, 45, 50, 48, 44],
    [47, 55, 63, 57, 46],
    [45, 52, 68, 61, 49],
    [40, 44, 51, 47, 41],
])

plt.figure(figsize=(7, 5))
plt.imshow(noise, cmap='viridis')
plt.colorbar(label='Noise Level (dB)')
plt.title('Noise Level Across an Open-Plan Office')
plt.xlabel('Desk Column')
plt.ylabel('Desk Row')
plt.xticks(range(5))
plt.yticks(range(4))
plt.show()
