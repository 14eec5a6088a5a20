import matplotlib.pyplot as plt
import numpy as np

veg = ['Carrots', 'Leeks', 'Tomatoes', 'Beans', 'Squash']
towns = ['Ashby', 'Brill', 'Corfe', 'Deal']
tons = np.array([[12, 5, 8, 3],
                 [4, 9, 2, 6],
                 [15, 11, 7, 10],
                 [1, 3, 5, 14],
                 [6, 0, 13, 2]])

fig, ax = plt.subplots(figsize=(6.5, 6))
im = ax.imshow(tons, cmap='YlOrRd')
ax.set_xticks(range(4))
ax.set_xticklabels(towns)
ax.set_yticks(range(5))
ax.set_yticklabels(veg)
for i in range(5):
    for j in range(4):
        ax.text(j, i, tons[i, j], ha='center', va='center', color='white' if tons[i, j] > 9 else 'black')
ax.set_title('Vegetable Sales (tons)')
fig.colorbar(im)
fig.tight_layout()
plt.show()
