import matplotlib.pyplot as plt

steps = ['Baseline', '+ RandAug', '+ EMA', '+ Label smooth', '+ Long schedule', '- Dropout', 'Final']
vals = [76.0, 1.4, 0.5, 0.7, 1.6, -0.4]
fig, ax = plt.subplots(figsize=(9, 4.5))
cum = 0
for i, v in enumerate(vals):
    if i == 0:
        ax.bar(i, v, color='dimgray')
        ax.text(i, v + 0.1, '76.0', ha='center')
        cum = v
    else:
        c = 'mediumseagreen' if v > 0 else 'tomato'
        ax.bar(i, abs(v), bottom=min(cum, cum + v), color=c)
        ax.text(i, max(cum, cum + v) + 0.1, f'{v:+.1f}', ha='center')
        ax.plot([i - 1.4, i + 0.4], [cum, cum], color='black', lw=0.7, ls=':')
        cum += v
ax.bar(6, cum, color='steelblue')
ax.text(6, cum + 0.1, f'{cum:.1f}', ha='center')
ax.set_xticks(range(7))
ax.set_xticklabels(steps, rotation=20)
ax.set_ylim(75, 81)
ax.set_ylabel('Top-1 accuracy (%)')
ax.set_title('From baseline to final recipe')
plt.tight_layout()
plt.savefig('wfall.png')
