import numpy as np
import matplotlib.pyplot as plt

categories = ["Coding", "Maths", "Reasoning", "Writing", "Safety", "Multilingual"]
alpha = [78, 65, 72, 84, 90, 58]
beta = [85, 74, 70, 69, 62, 77]
angles = np.linspace(0, 2 * np.pi, len(categories), endpoint=False).tolist()
angles += angles[:1]

fig, ax = plt.subplots(figsize=(6, 6), subplot_kw=dict(polar=True))
for vals, c, name, ls in [(alpha, "royalblue", "Model A", "solid"), (beta, "darkorange", "Model B", "dashed")]:
    v = vals + vals[:1]
    ax.plot(angles, v, color=c, linewidth=2, linestyle=ls, marker="o", label=name)
    ax.fill(angles, v, color=c, alpha=0.15)
ax.set_xticks(angles[:-1])
ax.set_xticklabels(categories)
ax.set_ylim(0, 100)
ax.set_yticks([20, 40, 60, 80, 100])
ax.legend(loc="upper right", bbox_to_anchor=(1.25, 1.1))
ax.set_title("Capability profile of two assistants", y=1.08)
plt.tight_layout()
plt.savefig("radar.pdf")
