import matplotlib.pyplot as plt
import matplotlib.patches as patches

cells = [('Attention\n36%', 0, 0, 36, 100, '#1f77b4'),
         ('Feed-forward\n32%', 36, 50, 64, 50, '#ff7f0e'),
         ('Embedding\n16%', 36, 0, 32, 50, '#2ca02c'),
         ('LM head\n10%', 68, 18.75, 32, 31.25, '#d62728'),
         ('Norms\n6%', 68, 0, 32, 18.75, '#9467bd')]
fig, ax = plt.subplots(figsize=(8, 5))
for t, x, y, w, h, c in cells:
    ax.add_patch(patches.Rectangle((x, y), w, h, facecolor=c, edgecolor='white', linewidth=3, alpha=0.85))
    ax.text(x + w / 2, y + h / 2, t, ha='center', va='center', color='white', fontsize=12, weight='bold')
ax.set_xlim(0, 100)
ax.set_ylim(0, 100)
ax.axis('off')
ax.set_title('Where the training FLOPs go')
plt.savefig('treemap_budget.png')
