import matplotlib.pyplot as plt

apps = ["Mapster", "Quizzly", "Chatter", "PhotoFox", "Notely"]
downloads = [14, 9, 182, 21, 6]

fig, (ax1, ax2) = plt.subplots(2, 1, sharex=True, figsize=(7, 5.5), gridspec_kw={"height_ratios": [1, 2]})
fig.subplots_adjust(hspace=0.07)
for ax in (ax1, ax2):
    ax.bar(apps, downloads, color=["gray", "gray", "crimson", "gray", "gray"])
ax1.set_ylim(170, 190)
ax2.set_ylim(0, 25)
ax1.spines["bottom"].set_visible(False)
ax2.spines["top"].set_visible(False)
ax1.tick_params(bottom=False)
d = 0.012
kw = dict(transform=ax1.transAxes, color="k", clip_on=False)
ax1.plot((-d, +d), (-2 * d, +2 * d), **kw)
ax1.plot((1 - d, 1 + d), (-2 * d, +2 * d), **kw)
kw.update(transform=ax2.transAxes)
ax2.plot((-d, +d), (1 - d, 1 + d), **kw)
ax2.plot((1 - d, 1 + d), (1 - d, 1 + d), **kw)
for i, v in enumerate(downloads):
    (ax1 if v > 100 else ax2).text(i, v + 0.5, str(v), ha="center")
ax1.set_title("App Downloads in May")
ax2.set_ylabel("Downloads (million)")
plt.show()
