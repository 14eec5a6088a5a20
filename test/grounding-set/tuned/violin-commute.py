import matplotlib.pyplot as plt

data = [[12, 15, 18, 20, 22, 25, 30], [25, 30, 34, 35, 38, 42, 60], [8, 10, 11, 12, 13, 15, 20]]
fig, ax = plt.subplots(figsize=(6, 4))
box = ax.boxplot(data, patch_artist=True, whis=(0, 100))
for patch, color in zip(box["boxes"], ["lightcoral", "lightblue", "lightgreen"]):
    patch.set_facecolor(color)
ax.set_xticks([1, 2, 3], ["Car", "Train", "Bike"])
ax.set_ylabel("Commute (minutes)")
ax.set_title("Time to work")
ax.yaxis.grid(True)
