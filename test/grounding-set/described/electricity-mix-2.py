import matplotlib.pyplot as plt

labels = ["Gas", "Wind", "Nuclear", "Biomass", "Solar", "Other"]
sizes = [38, 27, 15, 11, 5, 4]
colors = ["#8c8c8c", "#4aa3df", "#f2c14e", "#6b8e23", "#f78154", "#cccccc"]
fig, ax = plt.subplots(figsize=(7, 6))
ax.pie(sizes, labels=labels, colors=colors, autopct="%1.0f%%", startangle=90, counterclock=False,
       wedgeprops={"edgecolor": "white"})
ax.set_title("Electricity generation in Great Britain, 2022")
plt.tight_layout()
plt.show()
