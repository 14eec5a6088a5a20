import matplotlib.pyplot as plt
import numpy as np

q = ["Q1 22", "Q2 22", "Q3 22", "Q4 22", "Q1 23", "Q2 23"]
rev = [210, 240, 225, 300, 260, 285]
margin = [12, 14, 11, 18, 15, 16]

fig, ax = plt.subplots(figsize=(8, 5))
b = ax.bar(q, rev, color="lightsteelblue", label="Revenue")
ax.bar_label(b, label_type="center")
ax.set_ylim(0, 350)
ax.set_ylabel("Revenue (million €)")
ax2 = ax.twinx()
ax2.plot(q, margin, color="darkred", marker="D", label="Profit margin")
for i, m in enumerate(margin):
    ax2.annotate(f"{m}%", (i, m), textcoords="offset points", xytext=(0, 8), ha="center", color="darkred")
ax2.set_ylim(0, 22)
ax2.set_ylabel("Profit margin (%)")
ax.set_title("Quarterly revenue and profit margin of Helix AG")
fig.legend(loc="lower right", bbox_to_anchor=(0.88, 0.13))
plt.savefig("revenue-margin.png")
