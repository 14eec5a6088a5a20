import matplotlib.pyplot as plt
import numpy as np

knots = ['Bowline', 'Figure-8', 'Clove hitch', 'Reef', 'Sheet bend']
dry = np.array([68, 77, 62, 45, 55])
wet = np.array([60, 72, 48, 40, 52])
e_dry = [4, 3, 6, 5, 4]
e_wet = [5, 3, 9, 6, 5]
x = np.arange(5)

fig, ax = plt.subplots(figsize=(8.5, 5))
ax.errorbar(x - 0.1, dry, yerr=e_dry, fmt='o', capsize=4, label='Dry rope', color='chocolate')
ax.errorbar(x + 0.1, wet, yerr=e_wet, fmt='D', capsize=4, label='Wet rope', color='dodgerblue')
ax.set_xticks(x)
ax.set_xticklabels(knots)
ax.set_ylim(20, 90)
ax.set_ylabel('Strength kept (%)')
ax.set_title('Residual Strength of Knotted Rope')
ax.legend()
plt.show()
