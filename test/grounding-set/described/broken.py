import matplotlib.pyplot as plt

planets = ['Mercury', 'Venus', 'Earth', 'Mars', 'Jupiter', 'Saturn']
moons = [0, 0, 1, 2, 95, 146]

fig, (ax1, ax2) = plt.subplots(2, 1, sharex=True, figsize=(8, 6))
fig.subplots_adjust(hspace=0.06)
for ax in (ax1, ax2):
    bars = ax.bar(planets, moons, color='slategray')
ax1.set_ylim(85, 160)
ax2.set_ylim(0, 5)
ax1.spines['bottom'].set_visible(False)
ax2.spines['top'].set_visible(False)
ax1.tick_params(bottom=False, labelbottom=False)
d = 0.5
kwargs = dict(marker=[(-1, -d), (1, d)], markersize=12, linestyle='none', color='k', mec='k', mew=1, clip_on=False)
ax1.plot([0, 1], [0, 0], transform=ax1.transAxes, **kwargs)
ax2.plot([0, 1], [1, 1], transform=ax2.transAxes, **kwargs)
ax2.set_ylabel('Number of known moons')
ax1.set_title('Known Moons of Six Planets')
plt.savefig('q2_25_broken.png')
