import matplotlib.pyplot as plt

days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri']
opens = [100, 104, 110, 106, 112]
highs = [106, 112, 113, 115, 114]
lows = [98, 103, 104, 105, 101]
closes = [104, 110, 106, 112, 103]

fig, ax = plt.subplots(figsize=(8, 5))
for i in range(5):
    color = 'green' if closes[i] >= opens[i] else 'red'
    ax.plot([i, i], [lows[i], highs[i]], color='black', linewidth=1)
    ax.bar(i, abs(closes[i] - opens[i]), bottom=min(opens[i], closes[i]), width=0.5, color=color)
ax.set_xticks(range(5))
ax.set_xticklabels(days)
ax.set_title('Stock Price of Solaris Corp. in One Week')
ax.set_xlabel('Day')
ax.set_ylabel('Price ($)')
ax.grid(True, linestyle='--', alpha=0.4)
plt.show()
