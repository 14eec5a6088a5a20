import matplotlib.pyplot as plt
import numpy as np
c = ["Romania", "Spain", "Germany", "Italy", "EU", "France", "Poland", "Greece", "Ireland", "Croatia"]
v12 = [17.8, 24.7, 10.5, 17.3, 12.6, 11.8, 5.7, 11.3, 9.9, 5.1]
v22 = [15.6, 13.9, 12.2, 11.5, 9.6, 7.6, 4.8, 4.1, 3.7, 2.3]
x = np.arange(len(c)); w = 0.4
fig, ax = plt.subplots(figsize=(10, 5))
ax.bar(x - w/2, v12, w, color="#c9a227", label="2012")
ax.bar(x + w/2, v22, w, color="#0e47cb", label="2022")
ax.set_xticks(x); ax.set_xticklabels(c, rotation=45, ha="right")
ax.set_ylim(0, 30)
ax.grid(axis="y", color="lightgray"); ax.set_axisbelow(True)
ax.set_ylabel("% of population aged 18-24")
ax.set_title("Early leavers from education and training, 2012 and 2022")
ax.legend()
fig.text(0.99, 0.01, "Source: Eurostat (edat_lfse_14)", ha="right", fontsize=7)
fig.tight_layout()
