import matplotlib.pyplot as plt

months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug']
price = [2450, 2520, 2600, 2700, 2850, 2780, 2650, 2500]
stock = [210, 195, 180, 150, 120, 135, 160, 190]

fig, ax1 = plt.subplots(figsize=(10, 5))
ax1.plot(months, price, color='tab:red', marker='o', label='Price')
ax1.set_xlabel('Month')
ax1.set_ylabel('Zinc price (USD/t)', color='tab:red')
ax1.tick_params(axis='y', labelcolor='tab:red')
ax1.set_ylim(2300, 3000)
ax2 = ax1.twinx()
ax2.plot(months, stock, color='tab:blue', marker='s', linestyle='--', label='Stock')
ax2.set_ylabel('Warehouse stock (kt)', color='tab:blue')
ax2.tick_params(axis='y', labelcolor='tab:blue')
ax2.set_ylim(100, 240)
plt.title('Zinc Price and Warehouse Stock')
fig.tight_layout()
plt.show()
