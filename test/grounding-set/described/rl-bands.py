import matplotlib.pyplot as plt
import numpy as np

steps = np.array([0, 1, 2, 3, 4, 5, 6, 7, 8])
sac = np.array([120, 640, 1450, 2380, 3100, 3620, 3950, 4120, 4180])
ppo = np.array([100, 310, 720, 1180, 1640, 2050, 2390, 2600, 2750])
td3 = np.array([110, 520, 1210, 1990, 2700, 3260, 3480, 3400, 3310])
sac_sd = np.array([30, 90, 160, 210, 240, 230, 200, 180, 170])
ppo_sd = np.array([25, 70, 120, 150, 190, 220, 240, 250, 260])
td3_sd = np.array([30, 110, 200, 290, 350, 380, 420, 450, 480])

fig, ax = plt.subplots(figsize=(6.4, 4.4))
for y, s, c, mk, ls, name in [(sac, sac_sd, "tab:blue", "o", "-", "SAC"),
                              (td3, td3_sd, "tab:red", "s", "--", "TD3"),
                              (ppo, ppo_sd, "tab:green", "^", "-.", "PPO")]:
    ax.plot(steps, y, color=c, marker=mk, linestyle=ls, label=name)
    ax.fill_between(steps, y - s, y + s, color=c, alpha=0.2)
ax.set_xlabel("Environment steps (x$10^5$)")
ax.set_ylabel("Average return")
ax.set_title("Walker2d-v4")
ax.set_xlim(0, 8)
ax.set_ylim(0, 5000)
ax.legend(loc="upper left", frameon=False)
ax.grid(True, alpha=0.3)
plt.tight_layout()
plt.show()
