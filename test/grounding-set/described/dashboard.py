import numpy as np
import matplotlib.pyplot as plt

fig, axs = plt.subplots(2, 2, figsize=(11, 8))

weeks = np.arange(1, 9)
axs[0, 0].plot(weeks, [120, 135, 150, 148, 170, 190, 205, 220], "o-", color="royalblue")
axs[0, 0].set_title("Weekly Visitors")
axs[0, 0].set_xlabel("Week")
axs[0, 0].set_ylabel("Visitors")

axs[0, 1].bar(["Adult", "Child", "Senior", "Group"], [540, 310, 190, 298], color="darkorange")
axs[0, 1].set_title("Tickets by Type")
axs[0, 1].set_ylabel("Tickets")

axs[1, 0].pie([45, 30, 25], labels=["Online", "Desk", "Partner"], autopct="%.0f%%",
              colors=["lightseagreen", "plum", "lightgray"])
axs[1, 0].set_title("Sales Channel")

axs[1, 1].scatter([5, 10, 15, 20, 25, 30], [70, 95, 130, 180, 210, 260], color="crimson")
axs[1, 1].set_title("Temperature and Ice Creams")
axs[1, 1].set_xlabel("Temperature (°C)")
axs[1, 1].set_ylabel("Ice creams sold")

fig.suptitle("Greenvale Zoo Dashboard", fontsize=16)
plt.tight_layout()
plt.show()
