import matplotlib.pyplot as plt

morning = [12.9, 13.1, 13.3, 13.4, 13.6, 13.7, 13.9, 14.2, 14.4]
noon = [12.4, 12.6, 12.7, 12.8, 13.0, 13.1, 13.2, 13.5, 13.6]
evening = [12.0, 12.2, 12.3, 12.5, 12.6, 12.8, 12.9, 13.0, 14.6]

fig, ax = plt.subplots(figsize=(7, 5))
bp = ax.boxplot([morning, noon, evening], labels=['Morning', 'Noon', 'Evening'], patch_artist=True)
for p, c in zip(bp['boxes'], ['khaki', 'lightcoral', 'mediumslateblue']):
    p.set_facecolor(c)
ax.set_ylabel('100 m time (s)')
ax.set_title('Sprint Times by Time of Day')
ax.yaxis.grid(True, alpha=0.4)
plt.show()
