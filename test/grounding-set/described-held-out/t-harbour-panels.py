import matplotlib.pyplot as plt

h = [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24]
tide = [1.2, 2.4, 3.6, 4.1, 3.5, 2.3, 1.1, 0.9, 2.0, 3.3, 4.0, 3.6, 2.5]
ships = [2, 1, 3, 8, 11, 7, 4, 3, 5, 9, 10, 6, 2]
fig, (a, b) = plt.subplots(2, 1, figsize=(7, 5.4), sharex=True)
a.plot(h, tide, color="navy", marker=".")
a.fill_between(h, tide, color="lightblue", alpha=0.6)
a.set_ylabel("Tide (m)")
a.set_title("(a) Water level")
b.bar(h, ships, width=1.4, color="goldenrod")
b.set_ylabel("Ships entering")
b.set_xlabel("Hour of the day")
b.set_xticks(h)
b.set_title("(b) Traffic")
plt.tight_layout()
plt.savefig("p.png")
