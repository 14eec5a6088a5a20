import numpy as np
import matplotlib.pyplot as plt

edges = np.arange(0, 71, 10)
counts_city = [18, 42, 35, 14, 6, 3, 1]
counts_rural = [5, 12, 22, 30, 25, 15, 8]
mid = edges[:-1] + 5
fig, ax = plt.subplots(figsize=(7.5, 4.8))
ax.hist(mid, bins=edges, weights=counts_city, alpha=0.6, color="steelblue", edgecolor="white", label="City")
ax.hist(mid, bins=edges, weights=counts_rural, alpha=0.5, color="gold", edgecolor="black", label="Countryside")
ax.set_xlabel("Commute (minutes)")
ax.set_ylabel("Number of employees")
ax.set_title("How long do people travel to work?")
ax.legend()
plt.show()
