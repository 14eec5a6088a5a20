import matplotlib.pyplot as plt

categories = ['Housing', 'Food', 'Transport', 'Leisure', 'Savings', 'Health']
amounts = [720, 410, 230, 180, 300, 160]
colors = ['#4c72b0', '#dd8452', '#55a868', '#c44e52', '#8172b3', '#937860']

fig, ax = plt.subplots(figsize=(8, 6))
wedges, texts, autotexts = ax.pie(
    amounts,
    colors=colors,
    autopct=lambda p: f'{p:.1f}%',
    pctdistance=0.8,
    startangle=140,
    wedgeprops=dict(width=0.4, edgecolor='white'))
ax.legend(wedges, [f'{c}: €{a}' for c, a in zip(categories, amounts)],
          title='Category', loc='center left', bbox_to_anchor=(1, 0.5))
ax.text(0, 0, 'Total\n€2000', ha='center', va='center', fontsize=14, fontweight='bold')
ax.set_title('Monthly Household Budget')
plt.tight_layout()
plt.show()
