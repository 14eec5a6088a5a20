import matplotlib.pyplot as plt
t = [10, 20, 30, 40, 50, 60, 70]
a = [0.8, 1.9, 3.6, 5.2, 3.9, 1.1, 0.2]
b = [0.5, 1.2, 2.1, 3.4, 4.6, 4.9, 2.7]
ea = [0.2, 0.2, 0.3, 0.5, 0.4, 0.2, 0.1]
eb = [0.1, 0.2, 0.2, 0.3, 0.4, 0.6, 0.3]
fig, ax = plt.subplots(figsize=(7, 4.6))
ax.errorbar(t, a, yerr=ea, fmt="o-", color="#1f77b4", capsize=4, label="Enzyme A (human amylase)")
ax.errorbar(t, b, yerr=eb, fmt="s--", color="#d62728", capsize=4, label="Enzyme B (fungal amylase)")
ax.set_xlabel("Temperature (°C)")
ax.set_ylabel("Rate of reaction (mg starch/min)")
ax.set_ylim(0, 7)
ax.set_title("Effect of temperature on two amylases")
ax.legend(loc="upper left")
ax.grid(alpha=0.3)
plt.show()
