import matplotlib.pyplot as plt

dams = ["Jinping-I", "Nurek", "Lianghekou", "Xiaowan", "Grande Dixence", "Enguri", "Hoover"]
height = [305, 300, 295, 294, 285, 271, 221]

fig, ax = plt.subplots(figsize=(9, 5))
bars = ax.bar(dams, height, color="slategray", edgecolor="black")
ax.bar_label(bars, padding=3)
ax.set_ylim(0, 350)
ax.set_ylabel("Height (m)")
ax.set_title("Height of Selected Dams")
plt.tight_layout()
plt.show()
