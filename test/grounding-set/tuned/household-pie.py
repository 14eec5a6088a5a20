import matplotlib.pyplot as plt

labels = ["Rent", "Food", "Transport", "Savings", "Leisure", "Insurance"]
euro = [840, 480, 240, 360, 288, 192]
colors = ["#4c72b0", "#dd8452", "#55a868", "#c44e52", "#8172b3", "#937860"]

fig, ax = plt.subplots(figsize=(6, 5))
ax.pie(euro, labels=labels, colors=colors, autopct="%1.0f%%", startangle=90,
       counterclock=False, explode=[0, 0, 0, 0.1, 0, 0])
ax.set_title("Monthly budget of a household (2400 euro)")
plt.show()
