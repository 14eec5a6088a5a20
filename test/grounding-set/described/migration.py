import matplotlib.pyplot as plt

regions = ['North', 'East', 'South', 'West', 'Centre', 'Islands']
net = [12.5, -8.2, 4.1, 9.7, -3.4, -1.0]
colors = ['forestgreen' if n > 0 else 'firebrick' for n in net]

fig, ax = plt.subplots(figsize=(8, 5))
ax.bar(regions, net, color=colors)
ax.axhline(0, color='black', linewidth=1)
ax.set_title('Net Migration by Region in 2022')
ax.set_xlabel('Region')
ax.set_ylabel('Net migration (thousand people)')
ax.set_ylim(-12, 15)
plt.show()
