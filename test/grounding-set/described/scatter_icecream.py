import matplotlib.pyplot as plt

temperature = [14, 16, 18, 20, 21, 23, 25, 26, 28, 30, 32, 34]
sales = [210, 260, 305, 350, 340, 420, 455, 500, 540, 610, 640, 720]

plt.figure(figsize=(8, 6))
plt.scatter(temperature, sales, color='hotpink', edgecolor='black', s=80)
plt.title('Ice Cream Sales vs. Temperature')
plt.xlabel('Temperature (°C)')
plt.ylabel('Daily Sales (USD)')
plt.xlim(10, 36)
plt.ylim(100, 800)
plt.grid(True)
plt.show()
