import matplotlib.pyplot as plt

steps = ["Sales", "Materials", "Wages", "Rent", "Grant", "Profit"]
delta = [820, -310, -265, -90, 45, None]
fig, ax = plt.subplots(figsize=(7, 4.2))
run = 0
for i, (s, d) in enumerate(zip(steps, delta)):
    if d is None:
        ax.bar(i, run, color="royalblue")
        ax.text(i, run + 10, f"{run}", ha="center")
    elif i == 0:
        ax.bar(i, d, color="royalblue")
        ax.text(i, d + 10, f"{d}", ha="center")
        run = d
    else:
        ax.bar(i, abs(d), bottom=min(run, run + d), color="tomato" if d < 0 else "mediumseagreen")
        ax.text(i, max(run, run + d) + 10, f"{d:+d}", ha="center")
        run += d
ax.set_xticks(range(6), steps)
ax.set_ylabel("Thousand euros")
ax.set_ylim(0, 900)
ax.set_title("From sales to profit, bakery Lindqvist 2023")
plt.savefig("w.png")
