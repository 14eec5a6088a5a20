import matplotlib.pyplot as plt
import numpy as np

years = list(range(2014, 2023))
users = [5, 8, 14, 22, 30, 41, 55, 60, 58]

fig, ax = plt.subplots(figsize=(7.5, 4.5))
ax.fill_between(years, users, color="mediumpurple", alpha=0.5)
ax.plot(years, users, color="indigo")
ax.set_ylim(0, 70)
ax.set_xlim(2014, 2022)
ax.grid(alpha=0.4)
ax.set_xlabel("Year")
ax.set_ylabel("Active users (millions)")
ax.set_title("Active users of the Plume app")
plt.savefig("area-users.png")
