import matplotlib.pyplot as plt

feat = ['gender', 'device', 'region', 'visits', 'balance', 'tenure', 'income', 'age']
imp = [0.02, 0.04, 0.06, 0.10, 0.13, 0.18, 0.21, 0.26]

fig, ax = plt.subplots(figsize=(7, 4.5))
colors = ['teal' if v >= 0.15 else 'silver' for v in imp]
ax.hlines(feat, 0, imp, colors=colors, lw=2.5)
ax.scatter(imp, feat, c=colors, s=130, zorder=3)
for v, f in zip(imp, feat):
    ax.text(v + 0.01, f, f'{v:.2f}', va='center')
ax.axvline(0.15, ls=':', color='black')
ax.set_xlim(0, 0.3)
ax.set_xlabel('Gini importance')
ax.set_title('What predicts customer churn?')
ax.spines[['top', 'right']].set_visible(False)
plt.tight_layout()
plt.show()
