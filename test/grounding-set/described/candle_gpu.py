import matplotlib.pyplot as plt

days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
o = [2.10, 2.25, 2.40, 2.32, 2.18, 2.30, 2.44]
c = [2.25, 2.40, 2.32, 2.18, 2.30, 2.44, 2.41]
h = [2.31, 2.46, 2.48, 2.35, 2.33, 2.52, 2.50]
l = [2.05, 2.20, 2.28, 2.11, 2.12, 2.27, 2.36]
fig, ax = plt.subplots(figsize=(7, 4.5))
for i in range(7):
    col = 'green' if c[i] >= o[i] else 'red'
    ax.plot([i, i], [l[i], h[i]], color=col, lw=1.2)
    ax.bar(i, abs(c[i] - o[i]), bottom=min(o[i], c[i]), width=0.5, color=col, edgecolor='black')
ax.set_xticks(range(7))
ax.set_xticklabels(days)
ax.set_ylim(2.0, 2.6)
ax.set_ylabel('Spot price ($ per GPU hour)')
ax.set_xlabel('Day')
ax.set_title('Spot price of an A100 over one week')
ax.grid(alpha=0.3)
plt.savefig('candle_gpu.png')
