import matplotlib.pyplot as plt

labels = ["Vegetable peel", "Garden cuttings", "Coffee grounds", "Egg shells", "Cardboard", "Other"]
kg = [84, 60, 24, 12, 18, 2]
colors = ["#7cb342", "#33691e", "#6d4c41", "#fff3c4", "#c9a26b", "#bdbdbd"]
fig, ax = plt.subplots(figsize=(7, 6))
ax.pie(kg, labels=labels, colors=colors, autopct="%1.0f%%", startangle=90, counterclock=False,
       explode=[0, 0, 0.12, 0, 0, 0], wedgeprops={"edgecolor": "white"})
ax.set_title("What went into the compost bin (200 kg)")
plt.show()
