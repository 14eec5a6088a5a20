import matplotlib.pyplot as plt

labels = ['Revenue', 'COGS', 'Marketing', 'R&D', 'Other income', 'Tax', 'Net profit']
vals = [500, -210, -60, -85, 25, -40]
fig, ax = plt.subplots(figsize=(8.5, 4.8))
run = 0
for i, v in enumerate(vals):
    bottom = run if v >= 0 else run + v
    color = 'gray' if i == 0 else ('green' if v > 0 else 'red')
    ax.bar(i, abs(v), bottom=bottom, color=color, width=0.6)
    ax.text(i, bottom + abs(v) + 6, f'{v:+d}' if i else f'{v}', ha='center')
    run += v
    ax.plot([i - 0.3, i + 1.3], [run, run], color='black', lw=0.7)
ax.bar(6, run, color='gray', width=0.6)
ax.text(6, run + 6, str(run), ha='center')
ax.set_xticks(range(7))
ax.set_xticklabels(labels, rotation=20)
ax.set_ylabel('k EUR')
ax.set_ylim(0, 560)
ax.set_title('From revenue to net profit')
plt.tight_layout()
plt.show()
