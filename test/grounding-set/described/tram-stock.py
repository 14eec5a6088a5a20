import matplotlib.pyplot as plt

days = ['3 Jun', '4 Jun', '5 Jun', '6 Jun', '7 Jun', '10 Jun', '11 Jun', '12 Jun', '13 Jun', '14 Jun']
o = [50, 52, 55, 54, 51, 49, 50, 53, 57, 60]
h = [53, 56, 57, 55, 52, 51, 54, 58, 61, 62]
l = [49, 51, 53, 50, 47, 46, 49, 52, 56, 57]
c = [52, 55, 54, 51, 49, 50, 53, 57, 60, 58]

fig, ax = plt.subplots(figsize=(10, 6))
for i in range(len(days)):
    col = 'green' if c[i] >= o[i] else 'red'
    ax.plot([i, i], [l[i], h[i]], color=col, linewidth=1)
    ax.bar(i, abs(c[i] - o[i]), bottom=min(o[i], c[i]), width=0.6, color=col)
ax.set_xticks(range(len(days)))
ax.set_xticklabels(days, rotation=45)
ax.set_ylabel('Share price (USD)')
ax.set_title('TramTech Daily Candlestick Chart')
ax.set_ylim(44, 64)
ax.grid(True, alpha=0.3)
plt.tight_layout()
plt.show()
