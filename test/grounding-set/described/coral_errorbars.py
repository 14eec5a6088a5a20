import matplotlib.pyplot as plt

temp = [24, 26, 28, 30, 32]
acropora = [12.4, 13.8, 14.2, 9.6, 3.1]
acro_err = [0.9, 1.1, 0.8, 1.3, 0.7]
porites = [8.1, 8.9, 9.8, 9.2, 6.4]
por_err = [0.6, 0.5, 0.7, 0.6, 0.9]

plt.figure(figsize=(7, 5))
plt.errorbar(temp, acropora, yerr=acro_err, fmt="-o", capsize=4, color="teal", label="Acropora")
plt.errorbar(temp, porites, yerr=por_err, fmt="--s", capsize=4, color="darkorange", label="Porites")
plt.axvspan(30, 32.5, color="red", alpha=0.1)
plt.text(30.2, 15.6, "Bleaching zone", color="red", fontsize=10)
plt.annotate("Peak growth", xy=(28, 14.2), xytext=(25, 15.5),
             arrowprops=dict(arrowstyle="->", color="black"))
plt.xlabel("Water temperature (°C)")
plt.ylabel("Growth rate (mm/yr)")
plt.title("Coral Growth under Warming")
plt.xlim(23.5, 32.5)
plt.ylim(0, 17)
plt.legend(loc="lower left")
plt.grid(alpha=0.3)
plt.tight_layout()
plt.show()
