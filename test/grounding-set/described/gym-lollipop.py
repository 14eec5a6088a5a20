import matplotlib.pyplot as plt

classes = ['Yoga', 'Spin', 'Boxing', 'Pilates', 'Zumba', 'Swim', 'HIIT']
rating = [4.6, 4.1, 3.7, 4.8, 3.9, 4.3, 4.4]

fig, ax = plt.subplots(figsize=(8, 5))
ax.hlines(classes, 3, rating, color='lightgray', linewidth=3)
ax.plot(rating, classes, 'o', color='deeppink', markersize=10)
ax.axvline(4, color='black', linestyle=':', label='Target 4.0')
ax.set_xlim(3, 5)
ax.set_xlabel('Member rating (1-5)')
ax.set_title('Gym Class Ratings')
ax.legend(loc='lower right')
plt.tight_layout()
plt.show()
