import matplotlib.pyplot as plt

cols = ["Gold", "Silver", "Bronze", "Total"]
rows = ["Norland", "Estria", "Quill", "Sabrin", "Tova"]
data = [[12, 8, 10, 30],
        [9, 11, 6, 26],
        [7, 7, 9, 23],
        [3, 5, 12, 20],
        [1, 0, 4, 5]]

fig, ax = plt.subplots(figsize=(7, 3.5))
ax.axis("off")
tab = ax.table(cellText=data, rowLabels=rows, colLabels=cols, loc="center", cellLoc="center",
               colColours=["gold", "silver", "peru", "lightblue"])
tab.scale(1, 1.6)
tab.set_fontsize(12)
ax.set_title("Medal Table, Winter Games")
plt.tight_layout()
plt.show()
