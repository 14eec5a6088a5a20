import matplotlib.pyplot as plt
import numpy as np

years = ["2016", "2018", "2020", "2022"]
coal = [50, 42, 30, 20]
gas = [30, 33, 35, 36]
wind = [10, 15, 25, 34]

fig, ax = plt.subplots(figsize=(7, 4.8))
w = 0.6
p1 = ax.bar(years, coal, w, color="dimgray", label="Coal")
p2 = ax.bar(years, gas, w, bottom=coal, color="orange", label="Gas")
p3 = ax.bar(years, wind, w, bottom=np.array(coal) + np.array(gas), color="seagreen", label="Wind")
for p in (p1, p2, p3):
    ax.bar_label(p, label_type="center")
ax.set_ylim(0, 110)
ax.set_ylabel("Electricity generated (TWh)")
ax.set_title("Electricity generation by source")
ax.legend(loc="upper right", ncol=3)
plt.savefig("energy-stack.png")
