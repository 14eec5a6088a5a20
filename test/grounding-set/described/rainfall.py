import matplotlib.pyplot as plt

months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
rain = [78, 61, 54, 47, 42, 36, 31, 44, 58, 83, 96, 89]

plt.figure(figsize=(9, 5))
plt.plot(months, rain, marker="o", color="steelblue", linewidth=2)
plt.title("Average Monthly Rainfall in Port Ellery")
plt.xlabel("Month")
plt.ylabel("Rainfall (mm)")
plt.ylim(0, 120)
plt.grid(True, linestyle="--", alpha=0.5)
plt.tight_layout()
plt.show()
