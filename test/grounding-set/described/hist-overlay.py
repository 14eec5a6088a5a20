import matplotlib.pyplot as plt
import numpy as np

rng = np.random.default_rng(3)
control = rng.normal(50, 5, 300)
treated = rng.normal(62, 7, 300)
bins = np.arange(30, 91, 5)

fig, ax = plt.subplots(figsize=(9, 6))
ax.hist(control, bins=bins, alpha=0.6, color='blue', edgecolor='white', label='Control')
ax.hist(treated, bins=bins, alpha=0.6, color='red', edgecolor='white', label='Treated')
ax.axvline(50, color='blue', linestyle='--')
ax.axvline(62, color='red', linestyle='--')
ax.set_xlabel('Plant height (cm)')
ax.set_ylabel('Number of plants')
ax.set_title('Plant Heights: Control vs Treated')
ax.legend(loc='upper right')
plt.show()
