import matplotlib.pyplot as plt

months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
oslo = [-4, -4, 0, 5, 11, 15, 17, 16, 11, 6, 1, -3]
rome = [8, 9, 11, 14, 18, 22, 25, 25, 21, 17, 12, 9]
cairo = [14, 15, 18, 22, 25, 28, 29, 28, 27, 24, 19, 15]

fig, ax = plt.subplots(figsize=(9, 5))
ax.plot(months, oslo, color='blue', marker='o', label='Oslo')
ax.plot(months, rome, color='green', marker='^', label='Rome')
ax.plot(months, cairo, color='red', marker='s', label='Cairo')
ax.axhline(0, color='gray', linewidth=0.8)
ax.set_title('Average Monthly Temperature in Three Cities')
ax.set_xlabel('Month')
ax.set_ylabel('Temperature (°C)')
ax.legend(title='City')
ax.grid(True)
plt.show()
