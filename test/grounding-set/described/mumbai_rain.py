import matplotlib.pyplot as plt

months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
rainfall = [1, 1, 2, 3, 14, 526, 800, 560, 340, 65, 12, 5]

plt.figure(figsize=(10, 6))
plt.plot(months, rainfall, color='teal', marker='o', linewidth=2)
plt.title('Average Monthly Rainfall in Mumbai')
plt.xlabel('Month')
plt.ylabel('Rainfall (mm)')
plt.grid(True, linestyle='--', alpha=0.6)
plt.tight_layout()
plt.show()
