import matplotlib.pyplot as plt

xs = [0, 1, 2, 0, 1, 2]
ys = [0, 0, 0, 1, 1, 1]
h = [12, 18, 25, 9, 14, 30]
cols = ['orange', 'orange', 'orange', 'steelblue', 'steelblue', 'steelblue']

fig = plt.figure(figsize=(8, 6))
ax = fig.add_subplot(projection='3d')
ax.bar3d(xs, ys, [0] * 6, 0.5, 0.5, h, color=cols)
ax.set_xticks([0.25, 1.25, 2.25])
ax.set_xticklabels(['2020', '2021', '2022'])
ax.set_yticks([0.25, 1.25])
ax.set_yticklabels(['North', 'South'])
ax.set_zlabel('Revenue (million $)')
ax.set_title('Store Revenue by Region and Year')
plt.show()
