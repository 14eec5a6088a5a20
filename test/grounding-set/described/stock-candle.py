import matplotlib.pyplot as plt

days = ['May 2', 'May 3', 'May 4', 'May 5', 'May 6', 'May 9', 'May 10', 'May 11', 'May 12', 'May 13']
o = [100, 104, 103, 108, 112, 110, 104, 101, 105, 111]
c = [104, 103, 108, 112, 110, 104, 101, 105, 111, 115]
h = [106, 107, 109, 114, 116, 111, 106, 107, 112, 118]
l = [98, 101, 102, 106, 108, 102, 97, 99, 104, 109]

fig, ax = plt.subplots(figsize=(10, 6))
for i in range(len(days)):
    col = 'green' if c[i] >= o[i] else 'red'
    ax.plot([i, i], [l[i], h[i]], color='black', linewidth=1)
    ax.bar(i, abs(c[i] - o[i]), bottom=min(o[i], c[i]), width=0.6, color=col, edgecolor='black')
ax.set_xticks(range(len(days)))
ax.set_xticklabels(days, rotation=45)
ax.set_ylabel('Price ($)')
ax.set_ylim(94, 120)
ax.set_title('NovaTech (NVT) Daily Candlesticks')
ax.grid(axis='y', linestyle=':', alpha=0.7)
plt.tight_layout()
plt.show()
