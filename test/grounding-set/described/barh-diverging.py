import matplotlib.pyplot as plt

districts = ['Alder', 'Brook', 'Castle', 'Dene', 'Eastfield', 'Ferry', 'Grange', 'Hill']
change = [4.2, -1.8, -3.5, 2.6, 6.1, -0.9, 1.4, -2.7]
colors = ['tab:blue' if c > 0 else 'tab:red' for c in change]

fig, ax = plt.subplots(figsize=(9, 6))
ax.barh(districts, change, color=colors)
ax.axvline(0, color='black', linewidth=1)
ax.invert_yaxis()
ax.set_xlim(-5, 8)
ax.set_xlabel('Population Change, 2011-2021 (%)')
ax.set_title('Growing and Shrinking Districts')
plt.tight_layout()
plt.show()
