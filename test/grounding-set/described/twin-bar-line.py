import matplotlib.pyplot as plt

yr = ['2017', '2018', '2019', '2020', '2021', '2022']
sales = [1.2, 2.1, 2.3, 3.2, 6.8, 10.5]
share = [1.3, 2.2, 2.5, 4.2, 9.0, 14.0]
fig, ax = plt.subplots(figsize=(8, 4.8))
ax.bar(yr, sales, color='lightsteelblue', label='Sales')
for i, s in enumerate(sales):
    ax.text(i, s + 0.15, s, ha='center')
ax.set_ylabel('EV sales (millions)')
ax.set_ylim(0, 12)
ax2 = ax.twinx()
ax2.plot(yr, share, 'D-', color='indigo', label='Market share')
ax2.set_ylabel('Market share (%)')
ax2.set_ylim(0, 20)
h1, l1 = ax.get_legend_handles_labels()
h2, l2 = ax2.get_legend_handles_labels()
ax.legend(h1 + h2, l1 + l2, loc='upper left')
ax.set_title('Electric cars: sales and market share')
plt.show()
