import matplotlib.pyplot as plt
d = ['Northgate', 'Harbour', 'Old Town', 'Mill Lane', 'Riverside', 'Castle Hill', 'Eastfield']
v = [6.2, -3.8, 1.4, -7.5, 4.1, -0.9, 2.6]
col = ['seagreen' if k > 0 else 'indianred' for k in v]
fig, ax = plt.subplots(figsize=(9, 5))
bars = ax.barh(d, v, color=col)
ax.axvline(0, color='black', lw=1)
for b, k in zip(bars, v):
    ax.text(k + (0.2 if k > 0 else -0.2), b.get_y() + b.get_height()/2, f'{k:+.1f}', va='center', ha='left' if k > 0 else 'right')
ax.set_xlim(-10, 10); ax.set_xlabel('Change in turnout (percentage points)')
ax.set_title('Turnout change by ward, 2019 to 2023'); ax.invert_yaxis()
plt.tight_layout(); plt.show()
