import matplotlib.pyplot as plt

days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Mon ', 'Tue ', 'Wed ', 'Thu ', 'Fri ']
o = [50, 52, 55, 54, 51, 49, 53, 57, 60, 58]
c = [52, 55, 54, 51, 49, 53, 57, 60, 58, 63]
h = [53, 56, 57, 55, 52, 54, 58, 62, 61, 64]
l = [49, 51, 53, 50, 46, 48, 52, 56, 57, 57]

fig, ax = plt.subplots(figsize=(10, 6))
for i in range(len(days)):
    col = 'green' if c[i] >= o[i] else 'red'
    ax.plot([i, i], [l[i], h[i]], color=col, linewidth=1)
    ax.bar(i, abs(c[i] - o[i]), bottom=min(o[i], c[i]), color=col, width=0.6)
ax.set_xticks(range(len(days)))
ax.set_xticklabels(days)
ax.set_ylim(44, 66)
ax.set_xlabel('Trading day')
ax.set_ylabel('Price (EUR)')
ax.set_title('Share Price of Norvik AG over Two Weeks')
ax.grid(alpha=0.3)
plt.savefig('q2_07_candle.png')
