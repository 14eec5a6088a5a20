import matplotlib.pyplot as plt

labels = ["Rent", "Food", "Transport", "Utilities", "Leisure", "Savings"]
sizes = [34, 22, 13, 9, 10, 12]
colors = ["tomato", "gold", "skyblue", "lightgray", "violet", "mediumseagreen"]
explode = [0.08, 0, 0, 0, 0, 0]

plt.figure(figsize=(7, 7))
plt.pie(sizes, labels=labels, colors=colors, explode=explode,
        autopct="%1.0f%%", startangle=90, shadow=False)
plt.title("Monthly Household Budget")
plt.axis("equal")
plt.show()
