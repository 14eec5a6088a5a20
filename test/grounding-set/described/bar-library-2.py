import matplotlib.pyplot as plt

branches = ['Harbour', 'Mill Lane', 'Northgate', 'Old Town', 'Riverside', 'Station']
loans = [18.4, 9.7, 14.2, 22.9, 12.6, 7.3]

fig, ax = plt.subplots(figsize=(9, 6))
bars = ax.bar(branches, loans, color='teal', edgecolor='black', width=0.6)
ax.bar_label(bars, fmt='%.1f', padding=3)
ax.set_title('Books Lent by Branch Library in 2023')
ax.set_xlabel('Branch')
ax.set_ylabel('Loans (thousands)')
ax.set_ylim(0, 25)
ax.grid(axis='y', linestyle='--', alpha=0.5)
plt.tight_layout()
plt.show()
