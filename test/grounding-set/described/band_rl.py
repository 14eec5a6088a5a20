import matplotlib.pyplot as plt
import numpy as np

steps = np.array([0, 100, 200, 300, 400, 500, 600, 700, 800])
sac = np.array([50, 420, 980, 1650, 2300, 2810, 3200, 3450, 3600])
td3 = np.array([60, 610, 1400, 1980, 2350, 2560, 2700, 2790, 2850])
ppo = np.array([40, 180, 350, 560, 800, 1050, 1290, 1500, 1700])
sac_s = np.array([20, 90, 180, 260, 300, 280, 240, 210, 200])
td3_s = np.array([20, 120, 210, 230, 240, 220, 200, 190, 180])
ppo_s = np.array([15, 50, 80, 100, 120, 140, 150, 160, 170])

plt.figure(figsize=(7, 5))
for m, s, c, mk, ls, n in [(sac, sac_s, 'crimson', 'o', '-', 'SAC'),
                           (td3, td3_s, 'royalblue', 's', '--', 'TD3'),
                           (ppo, ppo_s, 'darkgreen', '^', ':', 'PPO')]:
    plt.plot(steps, m, color=c, marker=mk, linestyle=ls, label=n)
    plt.fill_between(steps, m - s, m + s, color=c, alpha=0.2)
plt.xlabel('Environment steps (×1000)')
plt.ylabel('Average return')
plt.title('HalfCheetah-v3')
plt.xlim(0, 800)
plt.ylim(0, 4000)
plt.yticks(range(0, 4001, 500))
plt.legend(loc='upper left')
plt.grid(True, alpha=0.3)
plt.savefig('band_rl.png')
