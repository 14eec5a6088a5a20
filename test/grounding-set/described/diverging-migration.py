import matplotlib.pyplot as plt

regions = ['Coast', 'Capital', 'Lakes', 'Plains', 'Hills', 'Mines', 'Islands']
net = [12.4, 8.1, 3.3, -1.2, -2.7, -9.5, 0.8]
colors = ['seagreen' if n > 0 else 'indianred' for n in net]

fig, ax = plt.subplots(figsize=(8, 5))
ax.barh(regions, net, color=colors)
ax.axvline(0, color='black', lw=1)
ax.invert_yaxis()
ax.set_xlabel('Net migration (thousands)')
ax.set_title('Who Gains and Who Loses People?')
ax.set_xlim(-15, 15)
plt.tight_layout()
plt.show()
