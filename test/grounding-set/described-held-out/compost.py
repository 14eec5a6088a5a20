import matplotlib.pyplot as plt
labels = ['Paper & card', 'Food waste', 'Plastics', 'Glass', 'Metals', 'Textiles']
sizes = [24, 34, 17, 11, 6, 8]
colors = ['#c49c94', '#98df8a', '#1f77b4', '#17becf', '#7f7f7f', '#e377c2']
fig, ax = plt.subplots(figsize=(7, 7))
ax.pie(sizes, labels=labels, autopct='%1.0f%%', colors=colors, explode=(0, 0.1, 0, 0, 0, 0), startangle=90, shadow=False)
ax.set_title('What is in the bin? Household waste in Ghent, 2021')
plt.show()
