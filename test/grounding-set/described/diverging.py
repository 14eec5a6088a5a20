import matplotlib.pyplot as plt

topics = ['Public transport', 'Cycling lanes', 'Parking fees', 'Car-free centre', 'Night buses', 'Toll roads']
net = [42, 28, -35, 12, 19, -51]
order = sorted(range(len(net)), key=lambda i: net[i])
t = [topics[i] for i in order]
n = [net[i] for i in order]
cols = ['firebrick' if v < 0 else 'seagreen' for v in n]

fig, ax = plt.subplots(figsize=(9, 5))
ax.barh(t, n, color=cols)
ax.axvline(0, color='black', linewidth=0.8)
for i, v in enumerate(n):
    ax.text(v + (2 if v > 0 else -2), i, f'{v:+d}', va='center', ha='left' if v > 0 else 'right')
ax.set_xlim(-65, 60)
ax.set_xlabel('Net support (percentage points)')
ax.set_title('Public Opinion on Transport Measures')
plt.tight_layout()
plt.savefig('q2_29_diverging.png')
