import matplotlib.pyplot as plt

inst = ['Scientists', 'The military', 'Police officers', 'School principals',
        'Religious leaders', 'Journalists', 'Business leaders', 'Elected officials']
pct = [77, 74, 69, 64, 53, 42, 38, 24]

fig, ax = plt.subplots(figsize=(7.5, 5))
y = range(len(inst))
ax.barh(y, pct, color='#b8860b', height=0.6)
for i, p in enumerate(pct):
    ax.text(p - 1.5, i, str(p), va='center', ha='right', color='white', fontweight='bold')
ax.set_yticks(list(y))
ax.set_yticklabels(inst)
ax.invert_yaxis()
ax.set_xlim(0, 100)
ax.set_xticks([])
for s in ('top', 'right', 'bottom'):
    ax.spines[s].set_visible(False)
ax.set_title('Public confidence is highest in scientists, lowest in elected officials\n'
             '% of adults who have a great deal/fair amount of confidence in ...', loc='left', fontsize=10)
plt.tight_layout()
plt.savefig('trust-inst.png')
