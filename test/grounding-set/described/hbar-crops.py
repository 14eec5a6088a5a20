import matplotlib.pyplot as plt

crops = ['Lentils', 'Barley', 'Sugar beet', 'Maize', 'Sunflower', 'Rapeseed', 'Rye']
area = [14, 62, 38, 85, 27, 51, 33]
colors = ['tan', 'goldenrod', 'mediumvioletred', 'yellow', 'orange', 'olive', 'saddlebrown']

fig, ax = plt.subplots(figsize=(9, 6))
bars = ax.barh(crops, area, color=colors)
ax.bar_label(bars, padding=3)
ax.set_title('Cultivated Area by Crop in the Ilm Valley')
ax.set_xlabel('Area (thousand hectares)')
ax.set_ylabel('Crop')
ax.set_xlim(0, 100)
plt.tight_layout()
plt.show()
