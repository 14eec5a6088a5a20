import matplotlib.pyplot as plt

variants = ['Full model', 'w/o augmentation', 'w/o pre-training', 'w/o attention', 'w/o skip connections', 'w/o normalisation']
dice = [0.892, 0.874, 0.821, 0.858, 0.803, 0.741]

fig, ax = plt.subplots(figsize=(7.5, 4))
cols = ['#d62728'] + ['#aec7e8'] * 5
b = ax.barh(variants, dice, color=cols, edgecolor='k', height=0.6)
for bar, v in zip(b, dice):
    diff = v - dice[0]
    label = f'{v:.3f}' if diff == 0 else f'{v:.3f} ({diff:.3f})'
    ax.text(v + 0.004, bar.get_y() + bar.get_height() / 2, label, va='center', fontsize=9)
ax.axvline(dice[0], color='#d62728', ls='--', lw=1)
ax.set_xlim(0.70, 0.95)
ax.invert_yaxis()
ax.set_xlabel('Dice score')
ax.set_title('Ablation study on the validation set')
plt.tight_layout()
plt.show()
