import matplotlib.pyplot as plt

days = ['Mar 4', 'Mar 5', 'Mar 6', 'Mar 7', 'Mar 8', 'Mar 11', 'Mar 12', 'Mar 13', 'Mar 14', 'Mar 15']
o = [100, 103, 106, 104, 99, 96, 101, 108, 112, 110]
h = [104, 107, 108, 105, 101, 102, 109, 113, 115, 118]
l = [99, 102, 103, 98, 95, 95, 100, 107, 109, 109]
c = [103, 106, 104, 99, 96, 101, 108, 112, 110, 117]

fig, ax = plt.subplots(figsize=(9, 5))
for i in range(len(days)):
    col = 'forestgreen' if c[i] >= o[i] else 'firebrick'
    ax.vlines(i, l[i], h[i], color=col, linewidth=1.4)
    ax.bar(i, abs(c[i] - o[i]), bottom=min(o[i], c[i]), width=0.6, color=col)
ax.annotate('High: 118', xy=(9, 118), xytext=(6.4, 119.5), arrowprops=dict(arrowstyle='->'))
ax.annotate('Low: 95', xy=(4, 95), xytext=(1.5, 94), arrowprops=dict(arrowstyle='->'))
ax.set_xticks(range(len(days)))
ax.set_xticklabels(days, rotation=30)
ax.set_ylim(92, 122)
ax.set_ylabel('Price ($)')
ax.set_title('ACME Corp. daily prices')
ax.grid(True, linestyle='--', alpha=0.4)
plt.tight_layout()
plt.show()
