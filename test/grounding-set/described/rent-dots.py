import matplotlib.pyplot as plt

city = ["Lisbon", "Madrid", "Berlin", "Vienna", "Paris", "Dublin"]
r15 = [6.8, 10.2, 8.5, 9.6, 22.5, 15.0]
r22 = [15.1, 14.8, 13.4, 12.2, 27.9, 25.6]
fig, ax = plt.subplots(figsize=(8, 4.6))
for i in range(len(city)):
    ax.plot([r15[i], r22[i]], [i, i], color="lightgray", linewidth=3, zorder=1)
ax.scatter(r15, range(6), color="tab:cyan", s=70, label="2015", zorder=2)
ax.scatter(r22, range(6), color="tab:red", s=70, label="2022", zorder=2)
ax.set_yticks(range(6))
ax.set_yticklabels(city)
ax.set_xlim(0, 32)
ax.set_xlabel("Euros per square meter")
ax.set_title("Monthly rent for an apartment in European capitals")
ax.legend(loc="lower right")
plt.tight_layout()
plt.show()
