import matplotlib.pyplot as plt
import numpy as np

rng = np.random.default_rng(3)
wren = rng.normal(6.0, 0.5, 200)
robin = rng.normal(4.0, 1.0, 200)
thrush = rng.normal(2.8, 0.4, 200)
owl = rng.normal(0.8, 0.15, 200)

fig, ax = plt.subplots(figsize=(7.5, 5))
parts = ax.violinplot([wren, robin, thrush, owl], showmedians=True)
for b in parts['bodies']:
    b.set_facecolor('olivedrab')
    b.set_alpha(0.6)
ax.set_xticks([1, 2, 3, 4])
ax.set_xticklabels(['Wren', 'Robin', 'Thrush', 'Owl'])
ax.set_ylabel('Song frequency (kHz)')
ax.set_title('Pitch of Bird Songs')
ax.set_ylim(0, 8)
plt.show()
