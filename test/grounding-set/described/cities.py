import matplotlib.pyplot as plt
import numpy as np

months = np.arange(1, 13)
oslo = [-4, -3, 1, 6, 12, 16, 18, 17, 12, 7, 1, -3]
cairo = [14, 15, 18, 22, 26, 28, 29, 29, 27, 24, 19, 15]
sydney = [24, 24, 22, 19, 16, 13, 12, 14, 16, 19, 21, 23]

fig, ax = plt.subplots(figsize=(10, 6))
ax.plot(months, oslo, "b-o", label="Oslo")
ax.plot(months, cairo, "r-s", label="Cairo")
ax.plot(months, sydney, "g--^", label="Sydney")
ax.axhline(0, color="gray", lw=0.8)
ax.set_xticks(months)
ax.set_xlabel("Month of the year")
ax.set_ylabel("Mean temperature (°C)")
ax.set_title("Monthly Mean Temperature of Three Cities")
ax.legend(loc="lower center")
ax.grid(alpha=0.3)
plt.show()
