import numpy as np
import matplotlib.pyplot as plt

t = np.arange(0, 21)
mean = 100 + 4 * t
lo = mean - 1.5 * t
hi = mean + 1.5 * t

plt.figure(figsize=(9, 5))
plt.plot(t, mean, color="black", label="Median forecast")
plt.fill_between(t, lo, hi, color="orange", alpha=0.35, label="90% interval")
plt.axhline(150, color="red", ls="--", label="Capacity limit")
plt.xlim(0, 20)
plt.ylim(80, 220)
plt.xlabel("Years from now")
plt.ylabel("Demand (GWh)")
plt.title("Forecast of Electricity Demand")
plt.legend(loc="upper left")
plt.show()
