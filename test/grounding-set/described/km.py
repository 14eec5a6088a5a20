import numpy as np, matplotlib.pyplot as plt
t = [0, 3, 6, 9, 12, 15, 18, 21, 24, 30, 36]
nivo = [1, .96, .90, .84, .78, .73, .69, .66, .63, .58, .55]
chemo = [1, .92, .80, .68, .57, .48, .40, .34, .29, .22, .18]
fig, ax = plt.subplots(figsize=(7, 5))
ax.step(t, nivo, where="post", color="#d62728", lw=2, label="Nivolumab (n = 210)")
ax.step(t, chemo, where="post", color="#1f77b4", lw=2, label="Chemotherapy (n = 208)")
ax.axhline(.5, color="gray", ls=":"); ax.set_ylim(0, 1.03); ax.set_xlim(0, 37)
ax.set_xticks(range(0, 37, 6))
ax.set_xlabel("Months since randomisation"); ax.set_ylabel("Overall survival probability")
ax.text(1, .08, "HR 0.42 (95% CI 0.31-0.56), P < 0.001")
ax.legend(); fig.tight_layout()
