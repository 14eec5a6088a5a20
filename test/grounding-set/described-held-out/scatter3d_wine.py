import matplotlib.pyplot as plt

acid_red = [3.2, 3.4, 3.5, 3.6, 3.8, 3.3]
sugar_red = [2, 3, 2.5, 4, 3.5, 2.8]
alc_red = [13.0, 13.5, 14.0, 14.5, 13.8, 13.2]
acid_white = [3.0, 3.1, 2.9, 3.2, 3.3, 3.0]
sugar_white = [8, 10, 12, 7, 9, 11]
alc_white = [11.0, 11.5, 10.5, 12.0, 11.8, 10.8]

fig = plt.figure(figsize=(9, 7))
ax = fig.add_subplot(111, projection='3d')
ax.scatter(acid_red, sugar_red, alc_red, c='darkred', marker='o', s=60, label='Red Wine')
ax.scatter(acid_white, sugar_white, alc_white, c='goldenrod', marker='^', s=60, label='White Wine')
ax.set_title('Chemical Profile of Wines')
ax.set_xlabel('pH')
ax.set_ylabel('Sugar (g/L)')
ax.set_zlabel('Alcohol (%)')
ax.legend()
plt.show()
