import matplotlib.pyplot as plt

morning = [310, 320, 325, 330, 335, 338, 340, 345, 350, 355, 362, 375]
noon = [270, 278, 282, 285, 288, 290, 292, 296, 300, 305, 312, 320]
night = [340, 360, 380, 395, 405, 415, 425, 430, 445, 460, 480, 520]

fig, ax = plt.subplots(figsize=(8, 6))
parts = ax.violinplot([morning, noon, night], showmedians=True)
for pc, c in zip(parts['bodies'], ['gold', 'mediumseagreen', 'slateblue']):
    pc.set_facecolor(c)
    pc.set_alpha(0.7)
ax.set_xticks([1, 2, 3])
ax.set_xticklabels(['Morning', 'Noon', 'Night'])
ax.set_title('Reaction Time by Time of Day')
ax.set_xlabel('Time of Day')
ax.set_ylabel('Reaction Time (ms)')
plt.show()
