import matplotlib.pyplot as plt

c = ['Finland', 'Denmark', 'Israel', 'Mexico', 'Poland', 'Greece', 'Ghana', 'Lebanon']
s = [7.8, 7.6, 7.5, 6.3, 6.1, 5.9, 4.6, 2.4]
fig, ax = plt.subplots(figsize=(7, 5))
y = list(range(len(c)))[::-1]
ax.hlines(y, 0, s, color='lightgray', lw=3)
ax.plot(s, y, 'o', color='darkviolet', ms=11)
for yi, v in zip(y, s):
    ax.text(v + 0.25, yi, f'{v:.1f}', va='center')
ax.set_yticks(y)
ax.set_yticklabels(c)
ax.set_xlim(0, 9)
ax.set_xlabel('Happiness score')
ax.set_title('Self-reported happiness in selected countries')
for sp in ('top', 'right'):
    ax.spines[sp].set_visible(False)
plt.show()
