import matplotlib.pyplot as plt

countries = ['Finland', 'Norway', 'Iceland', 'Denmark', 'Netherlands', 'Sweden', 'Switzerland']
kg = [12.0, 9.9, 9.0, 8.7, 8.4, 8.2, 7.9]

fig, ax = plt.subplots(figsize=(9, 5))
ax.barh(countries, kg, color='saddlebrown')
ax.invert_yaxis()
for i, v in enumerate(kg):
    ax.text(v + 0.1, i, f'{v:.1f}', va='center')
ax.set_xlabel('Consumption (kg per person per year)')
ax.set_title('Top Coffee Drinking Nations')
ax.set_xlim(0, 14)
plt.tight_layout()
plt.show()
