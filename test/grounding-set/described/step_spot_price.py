import matplotlib.pyplot as plt

hours = [0, 3, 6, 9, 12, 15, 18, 21, 24]
price = [12, 12, 22, 34, 28, 24, 45, 20, 20]

plt.figure(figsize=(8, 5))
plt.step(hours, price, where='post', color='purple', linewidth=2, label='Spot price')
plt.axhspan(40, 50, color='red', alpha=0.12, label='Peak band')
plt.xticks(hours)
plt.xlabel('Hour of day')
plt.ylabel('Price (cents per kWh)')
plt.title('Electricity Spot Price over One Day')
plt.ylim(0, 50)
plt.legend()
plt.grid(True, linestyle='--', alpha=0.6)
plt.show()
