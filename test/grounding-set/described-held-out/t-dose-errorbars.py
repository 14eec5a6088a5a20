import matplotlib.pyplot as plt

dose = [0, 5, 10, 20, 40, 80]
resp = [12, 20, 35, 58, 71, 74]
err = [3, 4, 4, 6, 5, 8]
fig, ax = plt.subplots(figsize=(6.2, 4.2))
ax.errorbar(dose, resp, yerr=err, fmt="D-", color="indigo", ecolor="gray", capsize=4)
ax.axhline(50, color="red", ls="--", lw=1)
ax.text(62, 51.5, "threshold 50 %", color="red")
ax.set_xlabel("Dose (mg)")
ax.set_ylabel("Responders (%)")
ax.set_ylim(0, 90)
ax.set_title("Response rises with dose and levels off")
plt.savefig("dose.png")
