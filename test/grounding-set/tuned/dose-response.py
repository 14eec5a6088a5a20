import matplotlib.pyplot as plt

dose = [0, 5, 10, 20, 40]
drug = [2, 9, 18, 30, 34]
err = [1, 2, 2, 3, 3]
placebo = [2, 3, 3, 4, 3]
fig, ax = plt.subplots(figsize=(6, 4))
ax.errorbar(dose, drug, yerr=err, fmt="o-", color="teal", capsize=4, label="Drug")
ax.plot(dose, placebo, "x--", color="gray", label="Placebo")
ax.set_xlabel("Dose (mg)")
ax.set_ylabel("Pain relief (points)")
ax.set_title("Dose and response")
ax.set_ylim(0, 40)
ax.legend(loc="lower right")
