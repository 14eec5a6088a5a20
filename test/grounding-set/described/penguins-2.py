import numpy as np
import matplotlib.pyplot as plt

np.random.seed(12)
species = {'Adelie': (39, 190, 3.7, 'orange', 'o'),
           'Chinstrap': (49, 196, 3.7, 'purple', '^'),
           'Gentoo': (47, 217, 5.1, 'teal', 's')}
fig = plt.figure(figsize=(8, 6))
ax = fig.add_subplot(111, projection='3d')
for name, (bill, flipper, mass, color, marker) in species.items():
    ax.scatter(np.random.normal(bill, 1.5, 30), np.random.normal(flipper, 3, 30),
               np.random.normal(mass, 0.25, 30), c=color, marker=marker, label=name)
ax.set_xlabel('Bill length (mm)')
ax.set_ylabel('Flipper length (mm)')
ax.set_zlabel('Body mass (kg)')
ax.set_title('Three Penguin Species')
ax.legend()
plt.show()
