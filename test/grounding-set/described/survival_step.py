import matplotlib.pyplot as plt

t_a = [0, 3, 6, 9, 12, 18, 24, 30, 36]
s_a = [1.00, 0.97, 0.92, 0.88, 0.83, 0.76, 0.70, 0.66, 0.62]
s_b = [1.00, 0.93, 0.84, 0.75, 0.66, 0.52, 0.41, 0.33, 0.28]

fig, ax = plt.subplots(figsize=(7.5, 5))
ax.step(t_a, s_a, where="post", color="C0", lw=2, label="Drug + chemo")
ax.step(t_a, s_b, where="post", color="C3", lw=2, label="Chemo only")
ax.axhline(0.5, color="gray", ls="--", lw=1)
ax.text(0.5, 0.52, "50 % survival", color="gray")
ax.text(2, 0.12, "HR = 0.41\np < 0.001", bbox=dict(facecolor="white", edgecolor="black"))
ax.set_xlim(0, 36)
ax.set_ylim(0, 1.05)
ax.set_xticks(range(0, 37, 6))
ax.set_xlabel("Months since randomisation")
ax.set_ylabel("Survival probability")
ax.set_title("Kaplan-Meier Estimates")
ax.legend()
plt.show()
