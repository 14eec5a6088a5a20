import matplotlib.pyplot as plt

months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
oslo = [9.1, 9.0, 8.7, 8.2, 7.6, 7.1, 6.8, 6.9, 7.5, 8.1, 8.8, 9.4]
rome = [6.2, 6.1, 6.0, 5.8, 5.5, 5.2, 4.9, 4.7, 5.3, 5.7, 6.0, 6.3]

plt.figure(figsize=(10, 6))
plt.plot(months, oslo, marker='o', color='navy', label='Oslo')
plt.plot(months, rome, marker='s', linestyle='--', color='darkorange', label='Rome')
plt.title('Monthly Coffee Consumption per Person')
plt.xlabel('Month')
plt.ylabel('Cups per Week')
plt.legend()
plt.grid(True)
plt.tight_layout()
plt.show()
