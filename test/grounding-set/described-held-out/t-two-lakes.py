import matplotlib.pyplot as plt

weeks = list(range(1, 13))
mirror = [4.0, 4.5, 5.5, 7.0, 9.5, 12.0, 14.5, 16.0, 17.5, 18.0, 18.5, 18.0]
stone = [8.0, 8.0, 8.5, 9.0, 10.0, 11.0, 12.0, 12.5, 13.0, 13.5, 13.5, 13.5]
plt.figure(figsize=(7, 4))
plt.plot(weeks, mirror, "o-", color="crimson", label="Mirror Lake")
plt.plot(weeks, stone, "s--", color="navy", label="Stone Lake")
plt.xticks(weeks)
plt.xlabel("Week of the study")
plt.ylabel("Water temperature (°C)")
plt.title("Surface temperature of two lakes in spring")
plt.legend(loc="lower right")
plt.grid(True, alpha=0.4)
plt.savefig("lakes.png", dpi=100)
