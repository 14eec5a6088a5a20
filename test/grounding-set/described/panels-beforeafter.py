import matplotlib.pyplot as plt

streets = ['Main St', 'Oak Ave', 'Hill Rd', 'Park Ln']
before = [48, 52, 61, 39]
after = [44, 41, 46, 38]

fig, (ax1, ax2) = plt.subplots(1, 2, figsize=(12, 5), sharey=True)
ax1.bar(streets, before, color='indianred')
ax1.set_title('Before speed bumps')
ax1.set_ylabel('Mean speed (km/h)')
ax1.axhline(50, color='black', linestyle='--')
ax2.bar(streets, after, color='cadetblue')
ax2.set_title('After speed bumps')
ax2.axhline(50, color='black', linestyle='--', label='Speed limit 50')
ax2.legend(loc='upper right')
ax1.set_ylim(0, 70)
for ax, vals in [(ax1, before), (ax2, after)]:
    for i, v in enumerate(vals):
        ax.text(i, v / 2, v, ha='center', color='white')
fig.suptitle('Traffic Calming Results')
plt.show()
