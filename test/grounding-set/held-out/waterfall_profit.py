import matplotlib.pyplot as plt
import numpy as np

labels = ['Revenue', 'Cost of goods', 'Salaries', 'Marketing', 'Subsidies', 'Taxes', 'Profit']
changes = [500, -180, -120, -60, 30, -40]

# Compute the start of every floating bar
cum = np.cumsum(changes)
starts = np.r_[0, cum[:-1]]
profit = cum[-1]

fig, ax = plt.subplots(figsize=(11, 6))
for i, (s, c) in enumerate(zip(starts, changes)):
    color = 'steelblue' if i == 0 else ('seagreen' if c > 0 else 'indianred')
    ax.bar(i, abs(c), bottom=min(s, s + c), color=color, width=0.6)
    text = f'{c}' if i == 0 else f'{c:+d}'
    ax.text(i, max(s, s + c) + 8, text, ha='center')
    ax.plot([i + 0.3, i + 0.7], [s + c, s + c], color='gray', linewidth=1)
ax.bar(len(changes), profit, color='steelblue', width=0.6)
ax.text(len(changes), profit + 8, str(profit), ha='center', fontweight='bold')

ax.set_xticks(range(len(labels)))
ax.set_xticklabels(labels, rotation=20)
ax.set_ylabel('Thousand €')
ax.set_title('From Revenue to Profit (Waterfall Chart)')
ax.set_ylim(0, 560)
ax.grid(axis='y', alpha=0.3)
plt.tight_layout()
plt.show()
