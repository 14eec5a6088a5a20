import matplotlib.pyplot as plt
labels = ["Housing and energy", "Food and drink", "Transport", "Recreation", "Restaurants and hotels", "Other"]
v = [31, 17, 14, 11, 9, 18]
cols = ["#264653", "#2a9d8f", "#e9c46a", "#f4a261", "#e76f51", "#bbbbbb"]
fig, ax = plt.subplots(figsize=(7.5, 5.5))
w, t, a = ax.pie(v, labels=labels, colors=cols, autopct="%.0f%%", pctdistance=0.8, startangle=90, counterclock=False, wedgeprops=dict(width=0.4, edgecolor="white"))
ax.text(0, 0, "€2,846\nper month", ha="center", va="center", fontsize=14)
ax.set_title("What an average household spends its money on, 2023")
