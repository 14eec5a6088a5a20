import matplotlib.pyplot as plt

yr = ['2016', '2017', '2018', '2019', '2020', '2021']
ton = [34, 37, 41, 44, 36, 46]
ontime = [88, 86, 84, 79, 92, 81]

fig, ax = plt.subplots(figsize=(9, 5))
ax.bar(yr, ton, color='lightsteelblue', label='Freight')
ax.set_ylabel('Freight (million tonnes)')
ax.set_xlabel('Year')
ax.set_ylim(0, 60)
ax2 = ax.twinx()
ax2.plot(yr, ontime, color='darkred', marker='D', label='Punctuality')
ax2.set_ylabel('Trains on time (%)')
ax2.set_ylim(60, 100)
ax.set_title('Rail Freight Volume and Punctuality')
h1, l1 = ax.get_legend_handles_labels()
h2, l2 = ax2.get_legend_handles_labels()
ax.legend(h1 + h2, l1 + l2, loc='upper left')
plt.tight_layout()
plt.show()
