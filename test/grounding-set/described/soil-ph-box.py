import matplotlib.pyplot as plt
data = [
 [5.0, 5.2, 5.4, 5.6, 5.8, 6.0, 6.2],
 [6.1, 6.3, 6.4, 6.5, 6.6, 6.8, 7.0],
 [6.8, 7.0, 7.2, 7.5, 7.7, 7.9, 8.2],
 [4.1, 4.3, 4.4, 4.5, 4.6, 4.8, 5.9],
]
fig, ax = plt.subplots(figsize=(8, 5))
bp = ax.boxplot(data, patch_artist=True, labels=['Meadow', 'Orchard', 'Chalk slope', 'Peat bog'], medianprops=dict(color='black', linewidth=2))
for p, c in zip(bp['boxes'], ['lightgreen', 'khaki', 'lightgrey', 'sienna']):
    p.set_facecolor(c)
ax.set_ylabel('Soil pH')
ax.set_ylim(3.5, 9)
ax.axhline(7, color='blue', linestyle=':', label='neutral (pH 7)')
ax.legend(loc='upper left')
ax.set_title('Soil acidity at four sites')
plt.tight_layout()
plt.show()
