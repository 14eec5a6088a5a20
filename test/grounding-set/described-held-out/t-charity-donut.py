import matplotlib.pyplot as plt

labels = ["Food parcels", "Shelter", "Medicine", "Schooling", "Administration"]
share = [38, 24, 17, 12, 9]
cols = ["#e07a5f", "#3d405b", "#81b29a", "#f2cc8f", "#bdbdbd"]
fig, ax = plt.subplots(figsize=(6, 5))
w, t, a = ax.pie(share, labels=labels, colors=cols, autopct="%.0f%%", startangle=90, counterclock=False,
                 pctdistance=0.78, wedgeprops=dict(width=0.42, edgecolor="white"))
ax.text(0, 0, "€2.4 m\nspent in 2022", ha="center", va="center", fontsize=12, weight="bold")
ax.set_title("Where your donation goes")
plt.savefig("d.png")
