import numpy as np
import matplotlib.pyplot as plt
t = np.linspace(0, 100, 51)
ppo = 300 * (1 - np.exp(-t / 20)); sac = 400 * (1 - np.exp(-t / 35)); rnd = np.full_like(t, 40.0)
fig, ax = plt.subplots(figsize=(6, 4))
for y, s, c, l in [(ppo, 20, 'C0', 'PPO'), (sac, 30, 'C1', 'SAC'), (rnd, 8, 'C2', 'Random')]:
    ax.plot(t, y, color=c, label=l); ax.fill_between(t, y - s, y + s, color=c, alpha=0.2)
ax.axhline(350, color='k', ls=':', label='Expert')
ax.set_xlabel('Environment steps (×10k)'); ax.set_ylabel('Episode return'); ax.set_title('HalfCheetah-v3')
ax.set_xlim(0, 100); ax.set_ylim(-20, 450); ax.legend(loc='upper left', ncol=2)
plt.tight_layout(); plt.savefig('m18.png')
