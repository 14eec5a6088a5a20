import matplotlib.pyplot as plt

months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
north = [62, 66, 71, 78, 84, 81, 73, 64, 55, 50, 53, 58]
south = [48, 51, 57, 63, 60, 52, 43, 35, 30, 33, 39, 45]

plt.figure(figsize=(10, 6))
plt.plot(months, north, marker='o', color='royalblue', linewidth=2, label='North Reservoir')
plt.plot(months, south, marker='s', color='darkorange', linewidth=2, linestyle='--', label='South Reservoir')
plt.title('Monthly Reservoir Storage Levels in 2021')
plt.xlabel('Month')
plt.ylabel('Storage (% of capacity)')
plt.ylim(0, 100)
plt.grid(True, alpha=0.4)
plt.legend(loc='upper right')
plt.tight_layout()
plt.show()
