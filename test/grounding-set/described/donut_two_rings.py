import matplotlib.pyplot as plt

outer = [30, 15, 20, 10, 15, 10]
outer_labels = ["Solar", "Wind", "Gas", "Coal", "Reactors", "Imports"]
inner = [45, 30, 15, 10]
inner_labels = ["Renewable", "Fossil", "Nuclear", "Other"]
outer_colors = ["#a6dba0", "#5aae61", "#d9b38c", "#8c510a", "#9970ab", "#bdbdbd"]
inner_colors = ["#1b7837", "#543005", "#762a83", "#636363"]

fig, ax = plt.subplots(figsize=(7, 7))
ax.pie(outer, radius=1.0, labels=outer_labels, colors=outer_colors, autopct="%d%%", pctdistance=0.85,
       wedgeprops=dict(width=0.3, edgecolor="white"), startangle=90, counterclock=False)
w, _ = ax.pie(inner, radius=0.7, colors=inner_colors, wedgeprops=dict(width=0.3, edgecolor="white"),
              startangle=90, counterclock=False)
ax.legend(w, inner_labels, loc="center", frameon=False, fontsize=9)
ax.set_title("Power Supply of Lindmark Island")
plt.show()
