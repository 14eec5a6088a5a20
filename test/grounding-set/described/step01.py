import matplotlib.pyplot as plt

hours = [0, 4, 8, 12, 16, 20, 24]
price = [0.18, 0.15, 0.24, 0.30, 0.34, 0.22, 0.22]

fig, ax = plt.subplots(figsize=(9, 5))
ax.step(hours, price, where='post', color='darkorange', linewidth=2)
ax.set_title('Electricity Tariff Over a Day')
ax.set_xlabel('Hour of Day')
ax.set_ylabel('Price (USD per kWh)')
ax.set_xticks(hours)
ax.grid(True)
plt.show()
