import matplotlib.pyplot as plt

labels = ["Services", "Manufacturing", "Construction", "Public sector", "Agriculture"]
sizes = [46, 21, 13, 12, 8]
colors = ["cornflowerblue", "salmon", "gold", "plum", "yellowgreen"]
plt.figure(figsize=(6, 5))
plt.pie(sizes, labels=labels, colors=colors, autopct="%1.0f%%", startangle=90,
        explode=(0.08, 0, 0, 0, 0), counterclock=False)
plt.title("Employment by sector, Northern Province 2021")
plt.tight_layout()
plt.savefig("jobs_sector_pie.png")
