import matplotlib.pyplot as plt
days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Mon ', 'Tue ', 'Wed ']
o = [102, 105, 104, 110, 113, 109, 106, 108]
c = [105, 104, 110, 113, 109, 106, 108, 115]
h = [106, 107, 111, 116, 114, 110, 109, 117]
l = [101, 102, 103, 109, 107, 103, 105, 107]
fig, ax = plt.subplots(figsize=(9, 5))
for i in range(8):
    col = 'green' if c[i] >= o[i] else 'red'
    ax.vlines(i, l[i], h[i], color='black', lw=1)
    ax.bar(i, abs(c[i] - o[i]), bottom=min(o[i], c[i]), width=0.6, color=col, edgecolor='black', zorder=3)
ax.set_xticks(range(8), [d.strip() for d in days])
ax.set_ylim(98, 120)
ax.set_xlabel('Trading day'); ax.set_ylabel('Price ($)')
ax.set_title('Copper futures: candlestick chart')
ax.grid(alpha=.3)
plt.tight_layout()
plt.show()
