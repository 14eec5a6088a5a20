import matplotlib.pyplot as plt

jazz = [90, 100, 110, 120, 130, 140, 150, 160, 180]
ballad = [55, 60, 62, 65, 68, 70, 72, 75, 80]
techno = [120, 124, 126, 128, 130, 132, 134, 138, 145]

fig, ax = plt.subplots(figsize=(8, 5))
vp = ax.violinplot([jazz, ballad, techno], showmedians=True)
for body, c in zip(vp['bodies'], ['royalblue', 'hotpink', 'limegreen']):
    body.set_facecolor(c)
    body.set_alpha(0.6)
ax.set_xticks([1, 2, 3])
ax.set_xticklabels(['Jazz', 'Ballad', 'Techno'])
ax.set_title('Tempo Distribution by Genre')
ax.set_xlabel('Genre')
ax.set_ylabel('Tempo (BPM)')
plt.show()
