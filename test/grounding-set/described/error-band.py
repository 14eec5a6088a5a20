import numpy as np
import matplotlib.pyplot as plt

ep = np.arange(0, 101, 5)
ppo = 480 * (1 - np.exp(-ep / 25))
sac = 560 * (1 - np.exp(-ep / 40))
dqn = 300 * (1 - np.exp(-ep / 10))
fig, ax = plt.subplots(figsize=(7.5, 5))
for v, s, l, c in [(ppo, 35, 'PPO', 'tab:blue'), (sac, 60, 'SAC', 'tab:orange'), (dqn, 20, 'DQN', 'tab:green')]:
    ax.plot(ep, v, label=l, color=c, lw=2)
    ax.fill_between(ep, v - s, v + s, color=c, alpha=0.2)
ax.set_xlabel('Episode (x1000)')
ax.set_ylabel('Average return')
ax.set_title('HalfCheetah: learning curves with standard deviation')
ax.legend(loc='upper left')
ax.set_xlim(0, 100)
ax.set_ylim(-80, 620)
plt.show()
