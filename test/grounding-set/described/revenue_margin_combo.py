import matplotlib.pyplot as plt
import numpy as np

quarters = ["Q1'22", "Q2'22", "Q3'22", "Q4'22", "Q1'23", "Q2'23"]
hardware = [210, 225, 240, 310, 200, 190]
services = [90, 105, 120, 135, 150, 170]
margin = [18, 19.5, 21, 20, 24, 27.5]

fig, ax = plt.subplots(figsize=(9, 5))
x = np.arange(len(quarters))
ax.bar(x, hardware, 0.55, color="#34495e", label="Hardware")
ax.bar(x, services, 0.55, bottom=hardware, color="#e67e22", label="Services")
for i in range(len(x)):
    ax.text(i, hardware[i] + services[i] + 6, hardware[i] + services[i], ha="center", fontweight="bold")
ax.set_xticks(x, quarters)
ax.set_ylabel("Revenue (million $)")
ax.set_ylim(0, 560)
ax2 = ax.twinx()
ax2.plot(x, margin, "D--", color="black", label="Operating margin")
ax2.set_ylim(0, 30)
ax2.set_ylabel("Operating margin (%)")
lines = ax.get_legend_handles_labels()
l2 = ax2.get_legend_handles_labels()
ax.legend(lines[0] + l2[0], lines[1] + l2[1], loc="upper center", bbox_to_anchor=(0.5, -0.1), ncol=3)
ax.set_title("Revenue and Margin of Tallinex")
plt.tight_layout()
plt.show()
