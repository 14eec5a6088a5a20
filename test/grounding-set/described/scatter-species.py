import matplotlib.pyplot as plt

finch_x = [12.1, 12.8, 13.0, 13.4, 13.9, 14.2]
finch_y = [18, 19, 21, 20, 22, 24]
robin_x = [13.8, 14.1, 14.5, 14.9]
robin_y = [30, 32, 31, 35]
jay_x = [33.0, 34.2, 34.8, 35.5, 33.7]
jay_y = [78, 82, 85, 88, 80]

plt.figure(figsize=(9, 6))
plt.scatter(finch_x, finch_y, color='green', marker='^', label='Finch')
plt.scatter(robin_x, robin_y, color='red', marker='o', label='Robin')
plt.scatter(jay_x, jay_y, color='blue', marker='s', label='Jay')
plt.title('Body Length and Weight of Garden Birds')
plt.xlabel('Body Length (cm)')
plt.ylabel('Body Weight (g)')
plt.legend(title='Species')
plt.grid(alpha=0.3)
plt.show()
