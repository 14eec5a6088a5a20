import numpy as np
import matplotlib.pyplot as plt
cat = ["Reasoning", "Coding", "Math", "Safety", "Writing", "Multilingual"]
a = [82, 74, 65, 90, 85, 70]
b = [75, 88, 79, 60, 78, 81]
th = np.linspace(0, 2 * np.pi, 6, endpoint=False).tolist()
fig, ax = plt.subplots(figsize=(5, 5), subplot_kw=dict(polar=True))
for v, c, n in [(a, "royalblue", "Model A"), (b, "tomato", "Model B")]:
    ax.plot(th + th[:1], v + v[:1], color=c, lw=2, label=n)
    ax.fill(th + th[:1], v + v[:1], color=c, alpha=0.2)
ax.set_xticks(th)
ax.set_xticklabels(cat)
ax.set_ylim(0, 100)
ax.set_yticks([20, 40, 60, 80, 100])
ax.legend(loc="lower right", bbox_to_anchor=(1.2, -0.1))
plt.tight_layout()
plt.savefig("radar_llm.png", dpi=120)
