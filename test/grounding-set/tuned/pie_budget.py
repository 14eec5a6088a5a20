import matplotlib.pyplot as plt

labels = ['Housing', 'Food', 'Transport', 'Leisure', 'Savings', 'Other']
amounts = [900, 450, 240, 210, 750, 450]
colors = ['#ff9999', '#66b3ff', '#99ff99', '#ffcc99', '#c2c2f0', '#ffb3e6']
explode = (0, 0, 0, 0, 0.1, 0)  # highlight savings

fig, ax = plt.subplots(figsize=(8, 7))
wedges, texts, autotexts = ax.pie(amounts, labels=labels, colors=colors, explode=explode,
                                  autopct='%1.1f%%', startangle=90, shadow=True)
for t in autotexts:
    t.set_fontsize(10)
    t.set_color('black')

ax.axis('equal')  # Equal aspect ratio ensures that pie is drawn as a circle.
ax.set_title('Monthly Household Budget (total: €3,000)', fontsize=14)
ax.legend(wedges, [f'{l}: €{a}' for l, a in zip(labels, amounts)],
          loc='lower left', bbox_to_anchor=(-0.16, -0.12), fontsize=9)
plt.show()
