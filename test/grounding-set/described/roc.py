import numpy as np, matplotlib.pyplot as plt
f = np.linspace(0, 1, 201)
fig, ax = plt.subplots(figsize=(5.5, 5.5))
for name, a, c in [("XGBoost", 0.93, "tab:red"), ("Logistic regression", 0.86, "tab:blue"), ("SOFA score", 0.74, "tab:green")]:
    p = 1 / a - 1
    ax.plot(f, f ** p, color=c, lw=2, label=f"{name} (AUC = {a:.2f})")
ax.plot([0, 1], [0, 1], "k--", lw=1, label="Chance")
ax.set_xlim(0, 1); ax.set_ylim(0, 1.02)
ax.set_xlabel("1 - Specificity"); ax.set_ylabel("Sensitivity")
ax.legend(loc="lower right"); ax.set_title("In-hospital mortality")
ax.set_aspect("equal")
