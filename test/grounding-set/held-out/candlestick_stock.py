import matplotlib.pyplot as plt

days = ['1 Mar', '2 Mar', '3 Mar', '6 Mar', '7 Mar', '8 Mar', '9 Mar', '10 Mar']
open_ = [100, 104, 103, 108, 112, 110, 105, 101]
high = [106, 107, 110, 114, 115, 111, 107, 109]
low = [98, 101, 102, 107, 108, 103, 99, 100]
close = [104, 103, 108, 112, 110, 105, 101, 107]

fig, ax = plt.subplots(figsize=(10, 6))
for i in range(len(days)):
    up = close[i] >= open_[i]
    color = 'green' if up else 'red'
    # Wick from low to high
    ax.vlines(i, low[i], high[i], color='black', linewidth=1)
    # Body between open and close
    ax.bar(i, abs(close[i] - open_[i]), bottom=min(open_[i], close[i]),
           width=0.6, color=color, edgecolor='black', zorder=3)

ax.set_xticks(range(len(days)))
ax.set_xticklabels(days)
ax.set_xlabel('Trading day')
ax.set_ylabel('Share price ($)')
ax.set_title('Candlestick Chart of a Stock in March')
ax.set_ylim(95, 118)
ax.annotate('High: $115', xy=(4, 115), xytext=(5.3, 116),
            arrowprops=dict(arrowstyle='->'))
ax.grid(True, linestyle='--', alpha=0.4)
plt.tight_layout()
plt.show()
