import matplotlib.pyplot as plt

a = [4.1, 4.4, 4.6, 4.8, 5.0, 5.1, 5.3, 5.6, 5.9]
b = [5.2, 5.6, 5.9, 6.1, 6.3, 6.5, 6.8, 7.0, 7.4]
c = [3.0, 3.4, 3.7, 3.9, 4.0, 4.2, 4.4, 4.7, 6.8]
d = [6.0, 6.6, 7.1, 7.5, 7.9, 8.2, 8.6, 9.1, 9.8]

fig, ax = plt.subplots(figsize=(9, 6))
bp = ax.boxplot([a, b, c, d], patch_artist=True)
for patch, col in zip(bp['boxes'], ['lightblue', 'lightgreen', 'pink', 'khaki']):
    patch.set_facecolor(col)
ax.set_xticks([1, 2, 3, 4])
ax.set_xticklabels(['Control', 'Compost', 'Drought', 'Compost + Irrigation'])
ax.set_title('Wheat Yield Under Four Treatments')
ax.set_xlabel('Treatment')
ax.set_ylabel('Yield (t/ha)')
plt.show()
