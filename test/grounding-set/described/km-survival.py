import matplotlib.pyplot as plt

t_a = [0, 3, 6, 9, 14, 18, 22, 27, 36]
s_a = [1.0, 0.95, 0.90, 0.84, 0.77, 0.71, 0.66, 0.62, 0.62]
t_b = [0, 2, 4, 7, 10, 13, 17, 21, 25, 36]
s_b = [1.0, 0.91, 0.83, 0.72, 0.61, 0.53, 0.44, 0.37, 0.31, 0.31]

fig, ax = plt.subplots(figsize=(6.5, 4.5))
ax.step(t_a, s_a, where="post", color="darkgreen", linewidth=2, label="Immunotherapy (n = 112)")
ax.step(t_b, s_b, where="post", color="darkmagenta", linewidth=2, linestyle="--", label="Chemotherapy (n = 108)")
ax.plot([0, 17], [0.5, 0.5], color="gray", linestyle=":", linewidth=1)
ax.plot([17, 17], [0, 0.5], color="gray", linestyle=":", linewidth=1)
ax.set_xlabel("Months since randomisation")
ax.set_ylabel("Overall survival")
ax.set_xlim(0, 36)
ax.set_ylim(0, 1.05)
ax.set_xticks(range(0, 37, 6))
ax.text(20, 0.9, "log-rank p < 0.001")
ax.legend(loc="lower left")
ax.set_title("Kaplan-Meier estimate")
plt.tight_layout()
plt.savefig("km.png")
