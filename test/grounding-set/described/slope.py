import matplotlib.pyplot as plt

left = {'TV': 21, 'Radio': 12, 'Gaming': 6, 'Streaming': 4, 'Podcasts': 2}
right = {'TV': 14, 'Radio': 9, 'Gaming': 8, 'Streaming': 17, 'Podcasts': 6}
hi = {'Streaming': 'tab:red'}

fig, ax = plt.subplots(figsize=(6, 7))
for k in left:
    c = hi.get(k, 'gray')
    ax.plot([0, 1], [left[k], right[k]], color=c, marker='o', lw=3 if k in hi else 1.6)
    ax.text(-0.05, left[k], f'{k} {left[k]}', ha='right', va='center', color=c, fontsize=11)
    ax.text(1.05, right[k], f'{right[k]} {k}', ha='left', va='center', color=c, fontsize=11)
ax.axvline(0, color='lightgray', zorder=0)
ax.axvline(1, color='lightgray', zorder=0)
ax.set_xlim(-0.6, 1.6)
ax.set_ylim(0, 23)
ax.set_xticks([0, 1])
ax.set_xticklabels(['2013', '2023'], fontsize=13)
ax.set_yticks([])
for s in ax.spines.values():
    s.set_visible(False)
ax.set_title('Weekly hours spent per medium')
plt.tight_layout()
plt.show()
