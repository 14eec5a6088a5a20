import matplotlib.pyplot as plt

countries = ['Finland', 'Norway', 'Iceland', 'Denmark', 'Netherlands', 'Sweden', 'Switzerland', 'Belgium']
kg = [12.0, 9.9, 9.0, 8.7, 8.4, 8.2, 7.9, 6.8]
fig, ax = plt.subplots(figsize=(8, 5))
colors = ['saddlebrown' if v >= 9 else 'tan' for v in kg]
ax.barh(countries, kg, color=colors)
ax.invert_yaxis()
for i, v in enumerate(kg):
    ax.text(v + 0.1, i, str(v), va='center')
ax.set_xlabel('Kilograms per person per year')
ax.set_title('Coffee Consumption per Capita')
ax.set_xlim(0, 14)
ax.spines['top'].set_visible(False)
ax.spines['right'].set_visible(False)
plt.tight_layout()
plt.savefig('coffee_barh.png')
