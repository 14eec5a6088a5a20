import matplotlib.pyplot as plt

hours = [0, 6, 9, 12, 17, 21, 24]
price = [12, 18, 26, 20, 34, 16, 16]

fig, ax = plt.subplots(figsize=(10, 5))
ax.step(hours, price, where='post', color='darkviolet', linewidth=2.5)
ax.fill_between(hours, price, step='post', color='plum', alpha=0.4)
ax.set_xticks(range(0, 25, 3))
ax.set_xlim(0, 24)
ax.set_ylim(0, 40)
ax.set_xlabel('Hour of day')
ax.set_ylabel('Price (cents/kWh)')
ax.set_title('Time-of-Use Electricity Tariff')
ax.text(19, 35.5, 'Evening peak', ha='center')
ax.grid(axis='y', linestyle=':')
plt.show()
