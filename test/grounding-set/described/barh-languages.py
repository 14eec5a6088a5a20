import matplotlib.pyplot as plt

languages = ['Basque', 'Welsh', 'Catalan', 'Breton', 'Galician', 'Frisian', 'Irish']
hours = [1100, 940, 610, 780, 590, 520, 1060]

# Sort by hours
data = sorted(zip(hours, languages))
hours_sorted = [d[0] for d in data]
languages_sorted = [d[1] for d in data]
bar_colors = ['tomato' if h > 1000 else 'lightgray' for h in hours_sorted]

fig, ax = plt.subplots(figsize=(9, 5))
ax.barh(languages_sorted, hours_sorted, color=bar_colors, height=0.6)
ax.axvline(700, color='navy', linestyle=':', linewidth=2, label='Average target (700 h)')

for i, h in enumerate(hours_sorted):
    ax.text(h + 12, i, str(h), va='center')

ax.set_xlabel('Hours of study')
ax.set_title('Hours Needed to Reach Level B2')
ax.set_xlim(0, 1250)
ax.legend(loc='lower right')
ax.spines['top'].set_visible(False)
ax.spines['right'].set_visible(False)
plt.tight_layout()
plt.show()
