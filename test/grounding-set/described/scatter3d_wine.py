import matplotlib.pyplot as plt

fig = plt.figure(figsize=(9, 7))
ax = fig.add_subplot(111, projection='3d')
red = ([13.5, 14.1, 13.8, 14.4, 13.2], [3.4, 3.5, 3.6, 3.5, 3.3], [2.1, 2.6, 2.3, 2.9, 2.0])
white = ([11.2, 12.0, 11.6, 12.4, 11.8, 12.1], [3.0, 3.1, 3.2, 3.1, 2.9, 3.2], [0.3, 0.4, 0.2, 0.5, 0.3, 0.4])
ax.scatter(*red, c='darkred', marker='o', s=60, label='Red wine')
ax.scatter(*white, c='goldenrod', marker='^', s=60, label='White wine')
ax.set_title('Chemical Profile of Red and White Wines')
ax.set_xlabel('Alcohol (%)')
ax.set_ylabel('pH')
ax.set_zlabel('Tannin (g/L)')
ax.legend()
plt.show()
