import matplotlib.pyplot as plt
import numpy as np

rng = np.random.default_rng(8)
x = rng.uniform(-500, 500, 200)
y = rng.uniform(-500, 500, 200)
noise = 45 + 40 * np.exp(-np.abs(y) / 150)

plt.figure(figsize=(8, 6))
cf = plt.tricontourf(x, y, noise, levels=[45, 50, 55, 60, 65, 70, 75, 80, 85], cmap='YlOrRd')
plt.colorbar(cf, label='Noise level (dB)')
plt.xlabel('Metres east of station')
plt.ylabel('Metres north of the motorway')
plt.title('Traffic Noise beside a Motorway')
plt.show()
