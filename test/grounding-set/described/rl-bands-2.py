import numpy as np
import matplotlib.pyplot as plt

t = np.linspace(0, 1, 101)
sac = 3200 * (1 - np.exp(-t / 0.25))
ppo = 2400 * (1 - np.exp(-t / 0.40))
ddpg = 1500 * (1 - np.exp(-t / 0.30))

fig, ax = plt.subplots(figsize=(6.4, 4.4))
for y, s, c, name in [(sac, 120, 'C0', 'SAC'), (ppo, 220, 'C2', 'PPO'), (ddpg, 350, 'C3', 'DDPG')]:
    ax.plot(t, y, color=c, lw=2, label=name)
    ax.fill_between(t, y - s, y + s, color=c, alpha=0.2)
ax.axhline(3000, color='k', ls='--', lw=1.2, label='Expert')
ax.set_xlim(0, 1)
ax.set_ylim(-500, 3600)
ax.set_xlabel('Environment steps (millions)')
ax.set_ylabel('Average return')
ax.set_title('HalfCheetah')
ax.grid(alpha=0.3)
ax.legend(loc='lower right')
plt.tight_layout()
plt.show()
