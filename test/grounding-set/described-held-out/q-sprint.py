import matplotlib.pyplot as plt
data = {
 'U15': [12.9, 13.2, 13.4, 13.6, 13.7, 13.9, 14.1, 14.4, 14.8],
 'U17': [12.1, 12.3, 12.5, 12.6, 12.8, 12.9, 13.1, 13.2, 13.5],
 'U20': [11.2, 11.5, 11.6, 11.8, 11.9, 12.0, 12.2, 12.4, 12.6],
 'Seniors': [10.6, 10.8, 10.9, 11.0, 11.1, 11.2, 11.3, 11.5, 12.9],
}
fig, ax = plt.subplots()
bp = ax.boxplot(list(data.values()), patch_artist=True)
for p, c in zip(bp['boxes'], ['#cdeac0', '#90be6d', '#43aa8b', '#277da1']):
    p.set_facecolor(c)
ax.set_xticks([1, 2, 3, 4], list(data.keys()))
ax.set_ylabel('100 m time (s)')
ax.set_xlabel('Age group')
ax.set_title('Club sprint times')
ax.yaxis.grid(True)
plt.show()
