import matplotlib.pyplot as plt

sales = [32, 36, 38, 41, 43, 45, 48, 50, 54, 58, 85]
eng = [52, 58, 62, 66, 70, 74, 77, 81, 86, 92, 98]
hr = [30, 33, 35, 37, 38, 40, 41, 43, 45, 47, 50]
fin = [40, 46, 50, 54, 57, 60, 63, 67, 71, 76, 82]
fig, ax = plt.subplots(figsize=(8, 5))
bp = ax.boxplot([sales, eng, hr, fin], patch_artist=True)
for patch, c in zip(bp['boxes'], ['lightcoral', 'lightskyblue', 'palegreen', 'plum']):
    patch.set_facecolor(c)
for m in bp['medians']:
    m.set_color('black')
ax.set_xticklabels(['Sales', 'Engineering', 'HR', 'Finance'])
ax.set_ylabel('Annual salary (thousand USD)')
ax.set_xlabel('Department')
ax.set_title('Salary Distribution by Department')
ax.set_ylim(20, 110)
ax.yaxis.grid(True, alpha=0.4)
plt.tight_layout()
plt.savefig('salary_box.png')
