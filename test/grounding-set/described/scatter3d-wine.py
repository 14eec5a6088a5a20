import matplotlib.pyplot as plt

red = ([13.2, 13.8, 14.1, 13.5, 14.4], [2.1, 1.8, 2.4, 2.0, 2.2], [5.2, 5.5, 5.9, 5.0, 6.1])
white = ([11.2, 11.9, 12.1, 11.5, 12.4], [5.0, 6.2, 4.8, 7.1, 5.5], [6.8, 7.2, 6.5, 7.5, 7.0])
fig = plt.figure(figsize=(8, 6))
ax = fig.add_subplot(111, projection='3d')
ax.scatter(*red, c='darkred', marker='o', s=50, label='Red wine')
ax.scatter(*white, c='khaki', marker='^', s=50, edgecolors='k', label='White wine')
ax.set_xlabel('Alcohol (%)')
ax.set_ylabel('Sugar (g/l)')
ax.set_zlabel('Acidity (g/l)')
ax.set_title('Ten Wines in Three Dimensions')
ax.legend()
plt.show()
