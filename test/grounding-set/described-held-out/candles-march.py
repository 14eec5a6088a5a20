import matplotlib.pyplot as plt

days = ['Mar 4', 'Mar 5', 'Mar 6', 'Mar 7', 'Mar 8', 'Mar 11', 'Mar 12', 'Mar 13']
o = [52, 54, 53, 57, 60, 58, 55, 56]
c = [54, 53, 57, 60, 58, 55, 56, 61]
h = [55, 56, 58, 62, 61, 59, 57, 63]
l = [51, 52, 52, 56, 57, 53, 54, 55]

fig, ax = plt.subplots(figsize=(9, 5))
for i in range(len(days)):
    col = 'green' if c[i] >= o[i] else 'red'
    ax.vlines(i, l[i], h[i], color=col, linewidth=1)
    ax.bar(i, abs(c[i] - o[i]), bottom=min(o[i], c[i]), color=col, width=0.6)
ax.set_xticks(range(len(days)))
ax.set_xticklabels(days, rotation=30)
ax.set_ylabel('Price (USD)')
ax.set_yticks(range(50, 66, 1))
ax.set_title('Halden Mining daily candlesticks')
ax.grid(axis='y', alpha=0.3)
plt.tight_layout()
plt.savefig('halden.png')
