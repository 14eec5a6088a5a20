import matplotlib.pyplot as plt

hour = [0, 6, 9, 16, 20, 23, 24]
price = [12, 24, 18, 36, 22, 12, 12]

plt.figure(figsize=(9, 5))
plt.step(hour, price, where='post', color='darkmagenta', linewidth=2)
plt.title('Time-of-Use Electricity Tariff')
plt.xlabel('Hour of the day')
plt.ylabel('Price (cents per kWh)')
plt.xticks(range(0, 25, 2))
plt.ylim(0, 40)
plt.grid(True, alpha=0.4)
plt.show()
