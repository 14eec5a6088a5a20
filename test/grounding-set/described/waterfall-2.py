import matplotlib.pyplot as plt

labels = ['Opening', 'Products', 'Services', 'Refunds', 'Salaries', 'Marketing', 'Closing']
deltas = [120, 45, 28, -12, -40, -18]

fig, ax = plt.subplots(figsize=(8.5, 5))
level = 0
tops = []
for i, d in enumerate(deltas):
    if i == 0:
        ax.bar(i, d, color='#4a4e69', width=0.65)
        ax.text(i, d + 3, f'{d}', ha='center', fontweight='bold')
        level = d
    else:
        bottom = level if d > 0 else level + d
        ax.bar(i, abs(d), bottom=bottom, color='#2a9d8f' if d > 0 else '#e76f51', width=0.65)
        ax.text(i, max(level, level + d) + 3, f'{d:+d}', ha='center', fontweight='bold')
        level += d
    tops.append(level)
ax.bar(len(deltas), level, color='#4a4e69', width=0.65)
ax.text(len(deltas), level + 3, f'{level}', ha='center', fontweight='bold')
for i, lv in enumerate(tops):
    ax.plot([i + 0.325, i + 1 - 0.325], [lv, lv], color='grey', lw=1, ls=':')
ax.set_xticks(range(len(labels)))
ax.set_xticklabels(labels)
ax.set_ylim(0, 220)
ax.set_ylabel('Cash (thousand €)')
ax.set_title('Cash bridge, fiscal year 2023')
plt.tight_layout()
plt.show()
