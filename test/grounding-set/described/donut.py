import matplotlib.pyplot as plt
v = [38, 27, 19, 10, 6]
l = ["Wikipedia", "Books", "Web crawl", "Code", "arXiv"]
fig, ax = plt.subplots(figsize=(5.4, 5))
ax.pie(v, labels=l, autopct="%1.0f%%", pctdistance=0.8, startangle=90, counterclock=False, colors=["#264653", "#2a9d8f", "#e9c46a", "#f4a261", "#e76f51"], wedgeprops=dict(width=0.4, edgecolor="white"))
ax.text(0, 0, "1.2T\ntokens", ha="center", va="center", fontsize=14)
ax.set_title("Pretraining mixture")
plt.savefig("donut.png", dpi=120)
