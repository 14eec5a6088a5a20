import matplotlib.pyplot as plt

days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Mon ', 'Tue ', 'Wed ']
o = [100, 104, 103, 108, 112, 109, 105, 107]
c = [104, 103, 108, 112, 109, 105, 107, 114]
h = [106, 107, 110, 114, 115, 111, 108, 116]
l = [98, 101, 102, 106, 107, 103, 103, 106]
fig, ax = plt.subplots(figsize=(7.5, 4.6))
for i in range(8):
    up = c[i] >= o[i]
    col = 'green' if up else 'red'
    ax.plot([i, i], [l[i], h[i]], color=col, lw=1.5)
    ax.bar(i, abs(c[i] - o[i]), bottom=min(o[i], c[i]), color=col, width=0.6)
ax.set_xticks(range(8))
ax.set_xticklabels([f'{d.strip()}\nwk {1 if i < 5 else 2}' for i, d in enumerate(days)])
ax.set_ylabel('Price (USD)')
ax.set_title('ACME stock, eight trading days')
ax.set_ylim(95, 120)
ax.grid(axis='y', alpha=0.4)
plt.show()
