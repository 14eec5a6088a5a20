import matplotlib.pyplot as plt

labels = ["Phone", "Desktop", "Tablet", "Smart TV"]
vals = [54.4, 38.7, 5.1, 1.8]
fig, ax = plt.subplots(figsize=(6.5, 6))
ax.pie(vals, labels=labels, autopct="%1.1f%%", pctdistance=0.8, startangle=0,
       colors=["#ff7f50", "#6495ed", "#9acd32", "#ba55d3"], wedgeprops=dict(width=0.4, edgecolor="w"))
ax.set_title("Share of web page views by device, 2022")
plt.tight_layout()
plt.show()
