import matplotlib.pyplot as plt

dose = [0, 5, 10, 20, 40, 80]
drug_a = [4, 15, 28, 47, 66, 74]
drug_b = [5, 9, 17, 30, 52, 81]
err_a = [2, 3, 3, 4, 5, 5]
err_b = [2, 2, 3, 4, 6, 8]

plt.figure(figsize=(8, 5))
plt.errorbar(dose, drug_a, yerr=err_a, fmt="-o", color="firebrick", capsize=4, label="Drug A")
plt.errorbar(dose, drug_b, yerr=err_b, fmt="--s", color="darkcyan", capsize=4, label="Drug B")
plt.xlabel("Dose (mg)")
plt.ylabel("Response (%)")
plt.ylim(0, 100)
plt.title("Dose–Response of Two Pain Relievers")
plt.legend()
plt.grid(alpha=0.3)
plt.show()
