import matplotlib.pyplot as plt

t = [0, 2, 4, 6, 8, 10, 12]
d = {"30 °C": [0.05, 0.11, 0.27, 0.66, 1.5, 2.9, 3.6],
     "37 °C": [0.05, 0.09, 0.17, 0.33, 0.62, 1.1, 1.6],
     "23 °C": [0.05, 0.07, 0.10, 0.15, 0.23, 0.34, 0.50]}
fig, ax = plt.subplots(figsize=(6, 4.2))
for (k, v), m, c in zip(d.items(), "os^", ["tab:orange", "tab:red", "tab:blue"]):
    ax.semilogy(t, v, marker=m, color=c, label=k)
ax.set_xlabel("Time (h)")
ax.set_ylabel("OD$_{600}$")
ax.set_title("Growth of S. cerevisiae")
ax.legend(title="Temperature")
ax.grid(which="both", alpha=0.3)
fig.tight_layout()
plt.savefig("yeast_growth.png")
