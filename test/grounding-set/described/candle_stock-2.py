import matplotlib.pyplot as plt

days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Mon 2', 'Tue 2', 'Wed 2']
opens = [100, 104, 108, 106, 101, 103, 109, 112]
closes = [104, 108, 106, 101, 103, 109, 112, 110]
highs = [106, 110, 111, 107, 105, 111, 115, 114]
lows = [98, 103, 104, 99, 100, 102, 107, 108]

fig, ax = plt.subplots(figsize=(10, 6))
for i in range(len(days)):
    color = 'green' if closes[i] >= opens[i] else 'red'
    ax.plot([i, i], [lows[i], highs[i]], color='black', linewidth=1)
    ax.bar(i, closes[i] - opens[i], bottom=opens[i], width=0.6, color=color, edgecolor='black')
ax.set_xticks(range(len(days)))
ax.set_xticklabels(days)
ax.set_ylabel('Price (USD)')
ax.set_xlabel('Trading Day')
ax.set_title('Share Price of Velmont Industries')
ax.set_ylim(95, 120)
ax.grid(True, alpha=0.3)
plt.show()
