import matplotlib.pyplot as plt

ruby = {'hardness': [9.0, 9.0, 8.9, 9.1, 9.0], 'density': [3.95, 4.0, 4.05, 4.02, 3.98], 'price': [80, 95, 110, 120, 100]}
opal = {'hardness': [5.5, 6.0, 5.8, 6.2, 6.4], 'density': [2.0, 2.1, 2.05, 2.15, 2.2], 'price': [20, 25, 18, 30, 35]}
quartz = {'hardness': [7.0, 7.1, 6.9, 7.0], 'density': [2.65, 2.66, 2.64, 2.67], 'price': [3, 5, 4, 6]}

fig = plt.figure(figsize=(9, 7))
ax = fig.add_subplot(111, projection='3d')
ax.scatter(ruby['hardness'], ruby['density'], ruby['price'], color='red', marker='o', s=50, label='Ruby')
ax.scatter(opal['hardness'], opal['density'], opal['price'], color='deepskyblue', marker='^', s=50, label='Opal')
ax.scatter(quartz['hardness'], quartz['density'], quartz['price'], color='gray', marker='s', s=50, label='Quartz')
ax.set_xlabel('Hardness (Mohs)')
ax.set_ylabel('Density (g/cm3)')
ax.set_zlabel('Price per Carat (USD)')
ax.set_title('Properties of Gemstones')
ax.legend()
plt.show()
