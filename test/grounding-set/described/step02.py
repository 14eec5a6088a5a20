import matplotlib.pyplot as plt

days = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
stock = [100, 92, 85, 70, 60, 45, 30, 120, 110, 98]

plt.figure(figsize=(9, 5))
plt.step(days, stock, where='mid', color='indigo', label='Stock Level')
plt.plot(days, stock, 'o', color='gray', alpha=0.5)
plt.title('Warehouse Stock Level')
plt.xlabel('Day')
plt.ylabel('Units in Stock')
plt.legend()
plt.show()
