import matplotlib.pyplot as plt

days = ['Mon 1', 'Tue 2', 'Wed 3', 'Thu 4', 'Fri 5', 'Mon 8', 'Tue 9', 'Wed 10']
o = [100, 104, 107, 103, 99, 101, 108, 112]
h = [106, 109, 108, 105, 103, 110, 114, 119]
l = [98, 102, 101, 97, 96, 100, 106, 110]
c = [104, 107, 103, 99, 101, 108, 112, 117]

fig, ax = plt.subplots(figsize=(10, 6))
for i in range(len(days)):
    color = 'green' if c[i] >= o[i] else 'red'
    ax.vlines(i, l[i], h[i], color=color, linewidth=1.5)
    ax.bar(i, abs(c[i] - o[i]), bottom=min(o[i], c[i]), width=0.6, color=color)
ax.set_xticks(range(len(days)))
ax.set_xticklabels(days)
ax.set_ylim(90, 125)
ax.set_title('Daily Price of Tavira Mining Shares')
ax.set_xlabel('Trading Day (March)')
ax.set_ylabel('Price ($)')
ax.grid(True, linestyle=':', alpha=0.6)
plt.show()
