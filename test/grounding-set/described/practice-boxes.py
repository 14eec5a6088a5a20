import matplotlib.pyplot as plt

violin = [20, 35, 40, 45, 50, 55, 60, 75, 120]
piano = [30, 45, 55, 60, 70, 80, 90, 100, 110]
flute = [10, 15, 20, 25, 30, 35, 40, 45, 60]
drums = [25, 30, 35, 40, 40, 45, 50, 55, 65]

fig, ax = plt.subplots(figsize=(9, 5))
ax.boxplot([violin, piano, flute, drums], vert=False)
ax.set_yticklabels(['Violin', 'Piano', 'Flute', 'Drums'])
ax.set_xlabel('Practice per day (minutes)')
ax.set_title('Daily Practice of Music Students')
ax.set_xticks(range(0, 131, 10))
plt.tight_layout()
plt.show()
