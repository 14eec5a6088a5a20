import numpy as np
import matplotlib.pyplot as plt

x = np.array([0, 20, 40, 60, 80, 100, 0, 25, 50, 75, 100, 0, 20, 40, 60, 80, 100])
y = np.array([0, 0, 0, 0, 0, 0, 25, 25, 25, 25, 25, 50, 50, 50, 50, 50, 50])
ph = np.array([5.0, 5.2, 5.5, 5.9, 6.3, 6.6, 5.3, 5.7, 6.0, 6.5, 6.9,
               5.6, 5.9, 6.2, 6.6, 7.0, 7.4])

plt.figure(figsize=(9, 5))
tcf = plt.tricontourf(x, y, ph, levels=np.arange(5.0, 7.6, 0.25), cmap='Spectral')
plt.colorbar(tcf, label='Soil pH')
plt.scatter(x, y, c='black', s=20, label='Samples')
plt.title('Soil pH of the South Field')
plt.xlabel('Metres from gate')
plt.ylabel('Metres from road')
plt.legend(loc='lower right')
plt.show()
