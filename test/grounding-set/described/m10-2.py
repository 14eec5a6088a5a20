import matplotlib.pyplot as plt
y = list(range(2016, 2023))
rev = [20, 24, 29, 33, 26, 35, 42]
mar = [5.0, 6.5, 7.0, 8.0, 3.0, 6.0, 9.0]
fig, ax = plt.subplots(figsize=(8, 5))
ax.bar(y, rev, color='lightsteelblue', label='Revenue')
ax.set_ylabel('Revenue (million EUR)')
ax.set_ylim(0, 50)
ax2 = ax.twinx()
ax2.plot(y, mar, 'o-', color='darkred', label='Profit margin')
ax2.set_ylabel('Profit margin (%)')
ax2.set_ylim(0, 12)
ax.set_xlabel('Financial year')
ax.set_title('Revenue and profit margin of Halden Toys')
h1, l1 = ax.get_legend_handles_labels()
h2, l2 = ax2.get_legend_handles_labels()
ax.legend(h1 + h2, l1 + l2, loc='upper left')
plt.show()
