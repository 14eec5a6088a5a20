import numpy as np
import matplotlib.pyplot as plt

towns = ["Arbon", "Belmont", "Cove", "Dale"]
wind = np.array([20, 35, 10, 15])
solar = np.array([15, 10, 30, 20])
hydro = np.array([5, 15, 20, 40])
x = np.arange(len(towns))
fig, ax = plt.subplots()
ax.bar(x, wind, 0.6, label="Wind", color="skyblue")
ax.bar(x, solar, 0.6, bottom=wind, label="Solar", color="gold")
ax.bar(x, hydro, 0.6, bottom=wind + solar, label="Hydro", color="seagreen")
ax.set_xticks(x, towns)
ax.set_ylabel("Energy (GWh)")
ax.set_title("Renewable energy by town")
ax.legend(title="Source")
