import matplotlib.pyplot as plt

months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
low = [-1, 0, 3, 6, 11, 14, 17, 16, 12, 8, 3, 0]
mean = [3, 4, 8, 12, 17, 20, 23, 22, 18, 13, 7, 4]
high = [7, 9, 13, 18, 23, 26, 29, 28, 24, 18, 11, 8]

plt.figure(figsize=(10, 5))
plt.fill_between(months, low, high, color='orange', alpha=0.3, label='Daily range')
plt.plot(months, mean, color='darkred', marker='o', label='Mean temperature')
plt.title('Monthly Temperature Range in Lakeside')
plt.xlabel('Month')
plt.ylabel('Temperature (°C)')
plt.legend()
plt.grid(alpha=0.3)
plt.show()
