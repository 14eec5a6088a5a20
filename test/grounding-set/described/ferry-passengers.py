import matplotlib.pyplot as plt

months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
pax = [42, 45, 58, 71, 96, 134, 188, 197, 121, 83, 51, 47]
cols = ["tomato" if m in ("Jul", "Aug") else "steelblue" for m in months]
plt.figure(figsize=(8, 4))
plt.bar(months, pax, color=cols)
plt.ylabel("Passengers (thousands)")
plt.xlabel("Month")
plt.title("Ferry passengers to the island, 2019")
plt.ylim(0, 220)
plt.tight_layout()
plt.savefig("ferry_passengers.png")
