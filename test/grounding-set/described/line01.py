import matplotlib.pyplot as plt

# Average monthly rainfall in Wellington
months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
rainfall = [72, 65, 84, 96, 117, 147, 136, 123, 100, 115, 99, 86]

plt.figure(figsize=(10, 6))
plt.plot(months, rainfall, marker='o', color='teal', linestyle='-')
plt.xlabel('Month')
plt.ylabel('Rainfall (mm)')
plt.title('Average Monthly Rainfall in Wellington')
plt.xticks(rotation=45)
plt.grid(True)
plt.tight_layout()
plt.show()
