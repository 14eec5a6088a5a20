import matplotlib.pyplot as plt

farms = ['Oak Farm', 'Ridge Farm', 'Low Meadow', 'Stonefield']
wheat = [45, 20, 10, 30]
pasture = [25, 60, 75, 40]
wood = [30, 20, 15, 30]

fig, ax = plt.subplots(figsize=(9, 4.5))
left = [0, 0, 0, 0]
for lab, v, c in (('Wheat', wheat, 'gold'), ('Pasture', pasture, 'yellowgreen'), ('Woodland', wood, 'saddlebrown')):
    b = ax.barh(farms, v, left=left, color=c, label=lab)
    ax.bar_label(b, label_type='center', fmt='%d%%')
    left = [l + x for l, x in zip(left, v)]
ax.set_xlim(0, 100)
ax.set_xlabel('Share of land (%)')
ax.set_title('Land Use on Four Farms', pad=28)
ax.legend(ncol=3, loc='lower center', bbox_to_anchor=(0.5, 1.0), frameon=False)
plt.tight_layout()
plt.show()
