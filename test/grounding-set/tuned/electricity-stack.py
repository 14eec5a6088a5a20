import matplotlib.pyplot as plt
import numpy as np

years = np.arange(2014, 2024)
coal = np.array([60, 58, 54, 50, 45, 38, 30, 26, 22, 18])
gas = np.array([30, 30, 32, 33, 35, 37, 38, 36, 34, 32])
wind = np.array([8, 10, 13, 16, 20, 25, 31, 36, 42, 48])
solar = np.array([2, 3, 4, 6, 8, 10, 13, 16, 20, 25])

plt.figure(figsize=(8, 5))
plt.stackplot(years, coal, gas, wind, solar,
              labels=["Coal", "Gas", "Wind", "Solar"],
              colors=["#444444", "#d98c3f", "#4a90d9", "#f2d024"])
plt.legend(loc="upper left")
plt.xlim(2014, 2023)
plt.ylim(0, 150)
plt.xticks(years)
plt.xlabel("Year")
plt.ylabel("Generation (TWh)")
plt.title("Electricity generation by source")
plt.show()
