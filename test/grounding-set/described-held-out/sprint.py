import matplotlib.pyplot as plt
no = [12.4, 12.9, 13.1, 13.5, 13.8, 14.0, 14.2, 14.7, 15.3]
dyn = [11.6, 12.0, 12.2, 12.5, 12.7, 12.9, 13.1, 13.4, 14.0]
stat = [12.8, 13.2, 13.6, 14.0, 14.4, 14.6, 14.8, 15.2, 17.9]
fig, ax = plt.subplots(figsize=(8, 5))
bp = ax.boxplot([no, stat, dyn], labels=['No warm-up', 'Static', 'Dynamic'], patch_artist=True, widths=0.5)
for p, c in zip(bp['boxes'], ['lightgray', 'lightcoral', 'lightgreen']):
    p.set_facecolor(c)
ax.set_ylabel('100 m time (s)')
ax.set_xlabel('Warm-up routine')
ax.set_title('Sprint times after three warm-up routines')
ax.yaxis.grid(True)
plt.show()
