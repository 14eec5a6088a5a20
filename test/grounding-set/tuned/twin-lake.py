import matplotlib.pyplot as plt

months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
level = [3.1, 3.0, 3.4, 4.2, 4.9, 4.6, 4.0, 3.5, 3.2, 3.0, 2.9, 3.0]
temp = [3, 3, 5, 8, 12, 17, 21, 22, 18, 13, 8, 4]
fig, ax = plt.subplots(figsize=(8, 4.5))
ax.plot(months, level, color="navy", marker="o", label="Water level")
ax.set_xlabel("Month")
ax.set_ylabel("Water level (m)")
ax.set_ylim(2, 6)
twin = ax.twinx()
twin.plot(months, temp, color="crimson", linestyle="--", marker="s", label="Temperature")
twin.set_ylabel("Temperature (°C)")
twin.set_ylim(0, 25)
ax.set_title("Lake Morven over the year")
fig.legend(loc="upper left", bbox_to_anchor=(0.12, 0.88))
