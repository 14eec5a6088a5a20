import matplotlib.pyplot as plt

q = ['Q1 2019', 'Q2 2019', 'Q3 2019', 'Q4 2019', 'Q1 2020', 'Q2 2020', 'Q3 2020', 'Q4 2020', 'Q1 2021', 'Q2 2021']
g = [0.6, 0.3, 0.4, -0.1, -2.2, -9.8, 8.1, 0.7, -0.9, 2.0]

fig, ax = plt.subplots(figsize=(9, 5))
colors = ['#2a7f62' if v >= 0 else '#c44536' for v in g]
ax.bar(q, g, color=colors)
ax.axhline(0, color='black', lw=0.8)
for i, v in enumerate(g):
    ax.text(i, v + (0.25 if v >= 0 else -0.25), f'{v:+.1f}', ha='center', va='bottom' if v >= 0 else 'top', fontsize=9)
ax.set_ylim(-12, 10)
ax.set_ylabel('Change on previous quarter, %')
ax.set_title('Quarterly growth of gross domestic product')
plt.xticks(rotation=45, ha='right')
plt.tight_layout()
plt.savefig('gdp-quarters.png')
