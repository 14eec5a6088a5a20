import matplotlib.pyplot as plt

caged = [52, 54, 55, 56, 56, 57, 58, 58, 58, 59, 59, 60, 60, 60, 61, 61, 62, 62, 63, 64, 65, 66]
free = [55, 57, 59, 60, 61, 61, 62, 63, 63, 64, 64, 64, 65, 65, 66, 66, 67, 67, 68, 69, 71, 74]
bins = range(50, 78, 3)

plt.figure(figsize=(8, 5))
plt.hist(caged, bins=bins, alpha=0.5, color='red', label='Barn hens', edgecolor='k')
plt.hist(free, bins=bins, alpha=0.5, color='blue', label='Free-range hens', edgecolor='k')
plt.xlabel('Egg weight (g)')
plt.ylabel('Number of eggs')
plt.title('Egg Weights from Two Kinds of Farming')
plt.legend()
plt.show()
