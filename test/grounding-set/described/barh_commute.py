import matplotlib.pyplot as plt

modes = ['Walking', 'Bicycle', 'Tram', 'Bus', 'Car', 'Train']
minutes = [14, 19, 26, 34, 29, 52]

fig, ax = plt.subplots(figsize=(8, 5))
bars = ax.barh(modes, minutes, color='cadetblue', edgecolor='black')
ax.bar_label(bars, fmt='%d min', padding=4)
ax.set_xlabel('Average One-Way Commute (minutes)')
ax.set_ylabel('Mode of Transport')
ax.set_title('How Long Does It Take to Get to Work?')
ax.set_xlim(0, 60)
ax.invert_yaxis()
plt.tight_layout()
plt.show()
