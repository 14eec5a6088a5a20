import matplotlib.pyplot as plt
towns = ['Arden', 'Brill', 'Corley', 'Dunmore']
recycled = [45, 30, 52, 20]
composted = [25, 20, 18, 15]
landfill = [30, 50, 30, 65]
fig, ax = plt.subplots(figsize=(8, 3.8))
ax.barh(towns, recycled, color='#2a9d8f', label='Recycled')
ax.barh(towns, composted, left=recycled, color='#e9c46a', label='Composted')
left = [r + c for r, c in zip(recycled, composted)]
ax.barh(towns, landfill, left=left, color='#777777', label='Landfill')
ax.set_xlabel('Share of household waste (%)')
ax.set_xlim(0, 100)
ax.invert_yaxis()
ax.set_title('Where household waste goes')
ax.legend(loc='upper center', bbox_to_anchor=(0.5, -0.18), ncol=3)
fig.tight_layout()
plt.show()
