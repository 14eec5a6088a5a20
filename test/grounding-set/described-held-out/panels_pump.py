import numpy as np
import matplotlib.pyplot as plt

q = np.array([0, 10, 20, 30, 40, 50, 60])
head = np.array([42, 41, 39, 36, 31, 24, 15])
eff = np.array([0, 28, 49, 64, 71, 66, 48])
power = np.array([2.0, 2.6, 3.3, 3.9, 4.4, 4.8, 5.1])
npsh = np.array([1.2, 1.3, 1.5, 1.9, 2.6, 3.6, 5.0])
fig, axs = plt.subplots(2, 2, figsize=(9, 7), sharex=True)
axs[0, 0].plot(q, head, "o-", color="tab:blue"); axs[0, 0].set_title("(a) Head"); axs[0, 0].set_ylabel("m")
axs[0, 1].plot(q, eff, "s-", color="tab:green"); axs[0, 1].set_title("(b) Efficiency"); axs[0, 1].set_ylabel("%")
axs[1, 0].plot(q, power, "^-", color="tab:red"); axs[1, 0].set_title("(c) Shaft power"); axs[1, 0].set_ylabel("kW")
axs[1, 1].bar(q, npsh, width=6, color="tab:gray"); axs[1, 1].set_title("(d) NPSH required"); axs[1, 1].set_ylabel("m")
for a in axs[1]:
    a.set_xlabel("Flow (m³/h)")
for a in axs.flat:
    a.grid(alpha=0.3)
fig.suptitle("Centrifugal pump test, 2900 rpm")
fig.tight_layout()
plt.show()
